//! The watermark: set, changed and removed by members, and what recipients get of links that show it.

mod jobs;
mod links;
mod recipients;
mod settings;

use std::{io::Cursor, time::Duration};

use image::{ImageFormat, RgbImage};
use serde_json::{Value, json};
use vitrine_shared::{Asset, Watermark};

use crate::{
    harness::{Answer, Client, TestApp, pictures},
    viewer::world::World,
};

const WATERMARK: &str = "/api/v1/watermark";
/// What no picture of these tests holds.
const MAGENTA: [u8; 4] = [255, 0, 255, 255];

/// Sets this picture as the watermark, laid over pictures so.
async fn put(administrator: &Client, image: Vec<u8>, query: &str) -> Answer {
    let path = format!("{WATERMARK}/image?{query}");
    administrator.with("if-match", "*").send("PUT", &path, Some(image)).await
}

/// A magenta square over and over; gives who may change it.
pub async fn set(app: &TestApp) -> Client {
    let administrator = app.administrator().await;
    let plate = pictures::plate(40, 40, MAGENTA);
    let set: Watermark = put(&administrator, plate, "placement=tiled&size=40&opacity=100").await.read();
    assert!(set.image.is_some());
    administrator
}

/// The watermark once all that is to be marked is.
pub async fn finished(administrator: &Client) -> Watermark {
    for _ in 0..600 {
        let watermark: Watermark = administrator.get(WATERMARK).await.read();
        let progress = watermark.progress;
        if progress.wanted > 0 && progress.made + progress.failed == progress.wanted {
            return watermark;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not all is marked after half a minute: {:?}", administrator.get(WATERMARK).await.text());
}

/// A collection of three files behind a link that shows the watermark and gives originals and every proxy.
pub async fn world(app: &TestApp) -> World {
    let proxies = ["thumbnail", "preview", "fullscreen"];
    let request = json!({ "watermark": true, "embed_sites": "any",
        "allow": { "originals": true, "proxies": proxies, "attachments": true } });
    World::with(app, &request).await
}

fn pixels(jpeg: &[u8]) -> RgbImage {
    image::load(Cursor::new(jpeg), ImageFormat::Jpeg).expect("a JPEG").into_rgb8()
}

/// How much of a picture is as magenta as the mark, of 1.
fn magenta(jpeg: &[u8]) -> f64 {
    let picture = pixels(jpeg);
    let is_marked = |pixel: &&image::Rgb<u8>| pixel.0[0] > 200 && pixel.0[1] < 60 && pixel.0[2] > 200;
    picture.pixels().filter(is_marked).count() as f64 / f64::from(picture.width() * picture.height())
}

#[track_caller]
fn assert_marked(jpeg: &[u8]) {
    assert!(magenta(jpeg) > 0.2, "{} of it is marked", magenta(jpeg));
}

/// The renditions of these assets as members get them.
async fn clean(member: &Client, assets: &[Asset]) -> Vec<Vec<u8>> {
    let mut clean = Vec::new();
    for made in assets.iter().flat_map(|asset| &asset.renditions) {
        clean.push(member.get(&made.url).await.body);
    }
    assert!(!clean.is_empty());
    clean
}

/// What programs are told of an asset of this name.
async fn told(recipient: &Client, base: &str, name: &str) -> Value {
    let collection: Value = recipient.get(&format!("{base}/collection.json")).await.read();
    let assets = collection["assets"].as_array().expect("assets").clone();
    assets.into_iter().find(|asset| asset["name"] == name).expect("an asset")
}

/// Forgets what is marked, rows and files, as if it had never been made.
async fn forget(app: &TestApp) {
    use sea_orm::ConnectionTrait;
    let transaction = app.app.database.begin().await.expect("a transaction");
    for sql in ["DELETE FROM marked_renditions", "DELETE FROM collection_counts WHERE class LIKE '%marked:%'"] {
        transaction.execute_unprepared(sql).await.expect("forgotten");
    }
    transaction.commit().await.expect("committed");
    for path in marked_files(app) {
        std::fs::remove_file(path).expect("removed");
    }
}

/// The files of marked pictures.
fn marked_files(app: &TestApp) -> Vec<std::path::PathBuf> {
    let folders = std::fs::read_dir(app.app.config.storage.join("renditions")).expect("a folder");
    let files = folders.flat_map(|folder| std::fs::read_dir(folder.expect("a folder").path()).expect("files"));
    let files = files.map(|file| file.expect("a file").path());
    let is_marked = |path: &std::path::PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.rsplit('-').next().is_some_and(|mark| mark.len() == 32)
    };
    files.filter(is_marked).collect()
}
