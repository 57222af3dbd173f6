//! The service is killed at random moments while files come in: nothing that was answered is lost.

use std::{collections::HashMap, time::Duration};

use sha2::{Digest, Sha256};
use vitrine_shared::Asset;

use crate::harness::{Client, pictures, process::Process};

/// Times that the service is killed.
const KILLS: u32 = 12;
/// Milliseconds that it lives at most.
const LIFE: u64 = 350;
const PIECE: usize = 24_000;

/// A file on its way in, and what the service has promised of it.
struct File {
    name: String,
    bytes: Vec<u8>,
    upload: Option<String>,
    /// Bytes that were answered with success.
    promised: usize,
    /// The asset, once that was answered.
    asset: Option<String>,
}

/// Numbers that nobody foresees, but that a failure can name.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

#[actix_web::test]
async fn nothing_that_was_answered_is_lost_when_the_service_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    Process::set_up(folder.path());
    let seed = u64::from(std::process::id()) ^ u64::try_from(folder.path().as_os_str().len()).expect("a length") << 20;
    let mut dice = Dice(seed);
    let mut files: Vec<File> = (0..14).map(file).collect();
    for kill in 0..KILLS {
        let service = Process::start(folder.path());
        let client = service.administrator().await;
        let life = Duration::from_millis(dice.roll(LIFE));
        // Dropped in the middle of whatever it does, as its service is.
        let _ = tokio::time::timeout(life, send(&client, &mut files)).await;
        drop(service);
        println!(
            "seed {seed}: kill {kill} after {life:?}, {} finished",
            files.iter().filter(|file| file.asset.is_some()).count()
        );
    }
    let service = Process::start(folder.path());
    let client = service.administrator().await;
    send(&client, &mut files).await.expect("no break");
    let mut assets = HashMap::new();
    for file in &files {
        let asset: Asset = client.get(file.asset.as_deref().expect("finished")).await.read();
        let sha256: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((asset.sha256, asset.size), (sha256, file.bytes.len() as u64), "{}", file.name);
        let original = client.get(&format!("/api/v1/assets/{}/original", asset.id)).await;
        assert!(original.body == file.bytes, "{} came back as other bytes", file.name);
        client.preview_of(asset.id).await;
        assert_eq!(assets.insert(asset.id, &file.name), None, "one asset for two files");
    }
    drop(client);
    service.stop();
    Process::verify(folder.path());
}

/// Pictures, so that there is work in the background, and larger files of noise.
fn file(n: u32) -> File {
    let bytes = if n.is_multiple_of(2) {
        pictures::jpeg(400 + n, 300)
    } else {
        let mut dice = Dice(n.into());
        (0..300_000 * n as usize / 3).map(|_| u8::try_from(dice.roll(256)).expect("a byte")).collect()
    };
    File { name: format!("{n}.bin"), bytes, upload: None, promised: 0, asset: None }
}

/// The connection broke, as it does when the service is killed.
#[derive(Debug)]
struct Broken;

/// Brings all files in, from wherever they are, and checks the promises on the way.
async fn send(client: &Client, files: &mut [File]) -> Result<(), Broken> {
    for file in files.iter_mut() {
        send_file(client, file).await?;
    }
    Ok(())
}

async fn send_file(client: &Client, file: &mut File) -> Result<(), Broken> {
    if let Some(asset) = &file.asset {
        assert_eq!(client.try_send("GET", asset, None).await.ok_or(Broken)?.status, 200, "{} was promised", file.name);
        return Ok(());
    }
    let tus = client.with("tus-resumable", "1.0.0");
    let upload = match &file.upload {
        Some(upload) => upload.clone(),
        None => {
            let create = tus.with("upload-length", &file.bytes.len().to_string());
            let answer = create.try_send("POST", "/api/v1/uploads", None).await.ok_or(Broken)?;
            assert_eq!(answer.status, 201, "{}", answer.text());
            file.upload.insert(answer.header("location").to_owned()).clone()
        }
    };
    let stands = tus.try_send("HEAD", &upload, None).await.ok_or(Broken)?;
    assert_eq!(stands.status, 200, "{} was promised", file.name);
    let mut offset: usize = stands.header("upload-offset").parse().expect("an offset");
    assert!(offset >= file.promised, "{} stands at {offset}, {} were promised", file.name, file.promised);
    let mut answer = stands;
    while offset < file.bytes.len() {
        let piece = file.bytes[offset..].chunks(PIECE).next().expect("a piece").to_vec();
        let patch =
            tus.with("upload-offset", &offset.to_string()).with("content-type", "application/offset+octet-stream");
        answer = patch.try_send("PATCH", &upload, Some(piece)).await.ok_or(Broken)?;
        assert_eq!(answer.status, 204, "{}", answer.text());
        offset = answer.header("upload-offset").parse().expect("an offset");
        file.promised = offset;
    }
    assert!(!answer.header("content-location").is_empty(), "{} is whole and no asset", file.name);
    file.asset = Some(answer.header("content-location").to_owned());
    Ok(())
}
