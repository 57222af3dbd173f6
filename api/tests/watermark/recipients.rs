//! What recipients get of a link that shows the watermark: marked pictures, and none besides.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{assert_marked, clean, finished, forget, magenta, put, set, told, world};
use crate::{
    grants::zip,
    harness::{Answer, Client, TestApp, pictures},
    viewer::{
        table::routes,
        world::{self, World},
    },
};

const PROFILES: [&str; 3] = ["thumbnail", "preview", "fullscreen"];

/// Whether a body holds these bytes anywhere.
fn holds(body: &[u8], bytes: &[u8]) -> bool {
    body.windows(bytes.len()).any(|window| window == bytes)
}

/// Every answer of every route of a link, as bold as they are asked for: every profile, old and invented versions, parts,
/// archives and plain files.
async fn all_answers(recipient: &Client, world: &World, bases: &[&str]) -> Vec<(String, Answer)> {
    let doors = world.doors(recipient).await;
    let mut answers = Vec::new();
    for operation in routes(29) {
        let answer = doors.ask(recipient, operation).await;
        assert!(answer.status < 500, "{operation}: {}", answer.status);
        answers.push((operation.to_owned(), answer));
    }
    for base in bases {
        for name in ["harbour at dusk.jpg", "lighthouse.jpg"] {
            let id = world::public(recipient, base, name).await;
            for profile in PROFILES {
                for version in ["", "?v=1-1", "?v=1", "?v=", "?mark=", "?v=1-1-000000000000&watermark=false"] {
                    let path = format!("{base}/assets/{id}/previews/{profile}{version}");
                    answers.push((path.clone(), recipient.get(&path).await));
                    answers.push((
                        format!("{path} in part"),
                        recipient.with("range", "bytes=0-99999999").get(&path).await,
                    ));
                }
                let path = format!("{base}/assets/{id}/renditions/{profile}");
                answers.push((path.clone(), recipient.get(&path).await));
            }
        }
        for (address, plain) in [("grants", false), ("grants", true), ("embed/grants", false)] {
            let ask = json!({ "all": true, "files": { "proxies": PROFILES }, "plain": plain });
            let made = recipient.post(&format!("{base}/{address}"), &ask).await;
            answers.push((address.to_owned(), recipient.get(made.header("location")).await));
        }
    }
    answers
}

on_both! {
    async fn r29_no_clean_picture_is_in_any_answer(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        let clean = clean(&world.maker, &world.assets).await;
        let recipient = app.stranger();
        finished(&administrator).await;
        for round in ["all is marked", "nothing is"] {
            for (what, answer) in all_answers(&recipient, &world, &[&world.base]).await {
                for bytes in &clean {
                    assert!(!holds(&answer.body, bytes), "{what} while {round}");
                }
                if answer.header("content-type") == "image/jpeg" && answer.status == 200 && !what.contains("original") {
                    assert_marked(&answer.body);
                }
            }
            forget(&app).await;
        }
        // Originals are given as they are, where the link says so.
        let id = world.public(&recipient, "lighthouse.jpg").await;
        let original = recipient.get(&format!("{}/assets/{id}/original", world.base)).await;
        assert_eq!(original.body, pictures::jpeg(640, 480));
    }

    async fn r29_an_archive_holds_marked_pictures_and_what_was_told_of_them(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        let recipient = app.stranger();
        finished(&administrator).await;
        let grant = world::grant(&recipient, &world.base, json!({ "all": true, "files": { "proxies": ["preview"] } })).await;
        let entries = zip::entries(&recipient.get(&grant).await.body);
        assert_eq!(entries.len(), 2);
        for (path, content) in entries {
            assert_marked(&content);
            let told = told(&recipient, &world.base, &path).await;
            let download = told["downloads"].as_array().expect("downloads").iter().find(|file| file["profile"] == "preview").expect("a preview");
            assert_eq!(download["size"], content.len());
            assert_eq!(download["sha256"], sha256(&content));
            let single = recipient.get(download["url"].as_str().expect("an address")).await;
            assert_eq!(single.body, content);
        }
    }

    async fn r29_without_a_watermark_that_is_set_no_picture_is_given(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        let recipient = app.stranger();
        finished(&administrator).await;
        let id = world.public(&recipient, "lighthouse.jpg").await;
        let grant = world::grant(&recipient, &world.base, json!({ "all": true, "files": { "proxies": ["preview"] } })).await;
        // What the API does not let happen.
        use sea_orm::ConnectionTrait;
        let transaction = app.app.database.begin().await.expect("a transaction");
        transaction.execute_unprepared("UPDATE watermark SET mark = NULL, sha256 = NULL").await.expect("gone");
        transaction.commit().await.expect("committed");
        for path in ["previews/preview", "renditions/preview"] {
            assert_eq!(recipient.get(&format!("{}/assets/{id}/{path}", world.base)).await.status, 404);
        }
        assert_eq!(recipient.get(&grant).await.status, 410);
        let page = recipient.get(&world.base).await;
        assert!(page.status == 200 && !page.text().contains("/previews/"));
        let told = told(&recipient, &world.base, "lighthouse.jpg").await;
        assert_eq!((&told["previews"], told["downloads"].as_array().expect("downloads").len()), (&json!([]), 1));
    }

    async fn r30_every_address_and_tag_is_another_with_the_watermark(app) {
        let administrator = set(&app).await;
        let mut world = World::with(&app, &json!({ "allow": { "originals": true, "proxies": PROFILES, "attachments": true } })).await;
        let recipient = app.stranger();
        let before = Seen::of(&recipient, &world).await;
        world.edit(json!({ "watermark": true })).await;
        finished(&administrator).await;
        let marked = Seen::of(&recipient, &world).await;
        before.differs_from(&marked);
        administrator.with("if-match", "*").json("PATCH", super::WATERMARK, &json!({ "size": 50 })).await.read::<Value>();
        finished(&administrator).await;
        let other = Seen::of(&recipient, &world).await;
        marked.differs_from(&other);
        // Whoever kept the clean picture is told that it is another; what a device has seen it has seen.
        let again = recipient.with("if-none-match", &before.preview_tag).get(&before.preview).await;
        assert_eq!(again.status, 200);
        assert_marked(&again.body);
        assert_eq!(again.header("cache-control"), "private, no-cache", "an address of before keeps nothing");
        let resumed = recipient.with("range", "bytes=100-").with("if-range", &before.rendition_tag).get(&before.rendition).await;
        assert_eq!(resumed.status, 200, "nothing of one is put behind the other");
    }

    async fn r30_what_was_begun_with_other_pictures_ends(app) {
        let administrator = set(&app).await;
        let mut world = World::with(&app, &json!({ "allow": { "originals": true, "proxies": PROFILES, "attachments": true } })).await;
        let recipient = app.stranger();
        let pictures = json!({ "all": true, "files": { "proxies": ["preview"] } });
        let originals = json!({ "all": true, "files": { "originals": true } });
        let clean = world::grant(&recipient, &world.base, pictures.clone()).await;
        let kept = world::grant(&recipient, &world.base, originals).await;
        assert_eq!(recipient.get(&clean).await.status, 200);
        world.edit(json!({ "watermark": true })).await;
        assert_eq!(recipient.get(&clean).await.status, 410, "it holds clean pictures");
        finished(&administrator).await;
        assert_eq!(recipient.get(&clean).await.status, 410);
        assert_eq!(recipient.get(&kept).await.status, 200, "originals are given as they are");
        let marked = world::grant(&recipient, &world.base, pictures.clone()).await;
        assert_eq!(recipient.get(&marked).await.status, 200);
        put(&administrator, pictures::plate(30, 30, [0, 255, 0, 255]), "").await.read::<Value>();
        assert_eq!(recipient.get(&marked).await.status, 410, "it holds what another watermark made");
        finished(&administrator).await;
        world.edit(json!({ "watermark": false })).await;
        assert_eq!(recipient.get(&clean).await.status, 200, "what it holds is given again");
        let now = world::grant(&recipient, &world.base, pictures).await;
        let previews = zip::entries(&recipient.get(&now).await.body);
        assert!(previews.iter().all(|(_, content)| magenta(content) < 0.01));
    }

    async fn r31_a_marked_picture_holds_nothing_but_its_pixels(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        finished(&administrator).await;
        let recipient = app.stranger();
        let id = world.public(&recipient, "lighthouse.jpg").await;
        let asset = format!("{}/assets/{id}", world.base);
        let grant = world::grant(&recipient, &world.base, json!({ "all": true, "files": { "proxies": ["preview"] } })).await;
        let mut bodies: Vec<Vec<u8>> = zip::entries(&recipient.get(&grant).await.body).into_iter().map(|(_, content)| content).collect();
        for path in ["previews/thumbnail", "previews/preview", "renditions/preview"] {
            bodies.push(recipient.get(&format!("{asset}/{path}")).await.body);
        }
        for body in bodies {
            assert_eq!(&body[..2], b"\xff\xd8");
            assert!(!body[2..].windows(3).any(|bytes| bytes == b"\xff\xd8\xff"), "a picture within the picture");
            assert!(!body.windows(2).any(|pair| pair[0] == 0xff && matches!(pair[1], 0xe1..=0xef | 0xfe)), "metadata");
        }
        // Too small for a full screen: neither the original nor anything else stands in for it.
        assert_eq!(recipient.get(&format!("{asset}/previews/fullscreen")).await.status, 404);
    }

    async fn r28_nothing_stands_in_for_a_picture_that_is_not_there(app) {
        let administrator = set(&app).await;
        let marked = world(&app).await;
        finished(&administrator).await;
        let (_, plain) = marked.another(&json!({ "allow": { "proxies": PROFILES } })).await;
        let recipient = app.stranger();
        for base in [&marked.base, &plain] {
            let small = world::public(&recipient, base, "lighthouse.jpg").await;
            let doors = world::Doors { base: base.clone(), asset: small.clone(), attachment: small.clone(), grant: "/d/0".into(), origin: app.url.clone(), password: String::new() };
            for operation in routes(28) {
                let (method, path) = doors.place(operation);
                let path = path.replace("/preview", "/fullscreen").replace("/fullscreens", "/previews");
                match (method, operation) {
                    ("GET", "get_link_collection") => {
                        let told = told(&recipient, base, "lighthouse.jpg").await;
                        assert!(!told.to_string().contains("fullscreen"), "{told}");
                    }
                    ("GET", _) => assert_eq!(recipient.get(&path).await.status, 404, "{path}"),
                    _ => {
                        let ask = json!({ "assets": [small], "files": { "proxies": ["fullscreen"] } });
                        recipient.post(&path, &ask).await.problem(ProblemCode::Invalid);
                    }
                }
            }
        }
    }

    async fn r32_each_profile_is_allowed_by_itself(app) {
        let administrator = set(&app).await;
        let world = World::with(&app, &json!({ "watermark": true, "embed_sites": "any", "allow": { "proxies": ["thumbnail"] } })).await;
        finished(&administrator).await;
        let recipient = app.stranger();
        let asset = world.public(&recipient, "harbour at dusk.jpg").await;
        let doors = world::Doors { base: world.base.clone(), attachment: asset.clone(), asset, grant: "/d/0".into(), origin: app.url.clone(), password: String::new() };
        for operation in routes(32) {
            let (method, path) = doors.place(operation);
            for (profile, is_given) in [("thumbnail", true), ("preview", false), ("fullscreen", false)] {
                let status = if method == "GET" {
                    recipient.get(&path.replace("/preview", &format!("/{profile}"))).await.status
                } else {
                    recipient.post(&path, &json!({ "all": true, "files": { "proxies": [profile] } })).await.status
                };
                let given = if method == "GET" { 200 } else { 201 };
                assert_eq!(status, if is_given { given } else { 403 }, "{operation} of {profile}");
            }
        }
    }

    async fn a_picture_that_is_not_marked_yet_is_marked_within_the_request(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        finished(&administrator).await;
        let recipient = app.stranger();
        let id = world.public(&recipient, "harbour at dusk.jpg").await;
        let page = || async { recipient.get(&format!("{}/assets/{id}", world.base)).await };
        let whole = page().await.text();
        assert!(!whole.contains("being prepared") && whole.contains("/renditions/preview"));
        forget(&app).await;
        let told_now = told(&recipient, &world.base, "harbour at dusk.jpg").await;
        assert_eq!(told_now["preparing"], json!(PROFILES));
        assert_eq!(told_now["downloads"].as_array().expect("downloads").len(), 1, "the original alone");
        assert_eq!(told_now["previews"].as_array().expect("previews").len(), 3, "addresses are given at once");
        let preview = told_now["previews"][1]["url"].as_str().expect("an address").to_owned();
        let first = recipient.get(&preview).await;
        assert_eq!((first.status, first.header("cache-control")), (200, "private, max-age=300"));
        assert_marked(&first.body);
        let again = recipient.get(&preview).await;
        assert_eq!((again.body == first.body, again.header("etag")), (true, first.header("etag")));
        let rendition = recipient.get(&format!("{}/assets/{id}/renditions/thumbnail", world.base)).await;
        assert_eq!(rendition.status, 200);
        assert_marked(&rendition.body);
    }

    async fn more_than_can_be_marked_at_once_is_waited_for(app) {
        let administrator = set(&app).await;
        let world = World::with(&app, &json!({ "watermark": true, "allow": { "proxies": ["thumbnail"] } })).await;
        let mut ids = Vec::new();
        for n in 0..14 {
            let asset = world.maker.upload("small.jpg", &pictures::jpeg(40 + n, 30)).await;
            ids.push(world.maker.preview_of(asset.id).await.id);
        }
        let add = format!("/api/v1/collections/{}/assets", world.collection.id);
        assert_eq!(world.maker.post(&add, &json!({ "assets": ids })).await.status, 200);
        finished(&administrator).await;
        forget(&app).await;
        let recipient = app.stranger();
        let page = recipient.get(&world.base).await.text();
        assert!(page.contains("16 pictures are still being prepared"), "{page}");
        let grants = format!("{}/grants", world.base);
        let ask = json!({ "all": true, "files": { "proxies": ["thumbnail"] } });
        let busy = recipient.post(&grants, &ask).await;
        assert_eq!((busy.status, busy.header("retry-after")), (503, "60"));
        busy.problem(ProblemCode::BeingPrepared);
        let form = recipient.form(&grants, "choice=all&files=proxy%3Athumbnail").await;
        assert!(form.status == 503 && form.text().contains("This download is being prepared"));
        let few = json!({ "assets": [world.public(&recipient, "lighthouse.jpg").await], "files": { "proxies": ["thumbnail"] } });
        let grant = world::grant(&recipient, &world.base, few).await;
        assert_marked(&zip::entries(&recipient.get(&grant).await.body)[0].1);
        // What jobs do meanwhile.
        vitrine::jobs::sweep(&app.app).await.expect("swept");
        app.app.jobs_bell.notify_one();
        finished(&administrator).await;
        let page = recipient.get(&world.base).await.text();
        assert!(!page.contains("being prepared"), "{page}");
        let grant = world::grant(&recipient, &world.base, ask).await;
        assert_eq!(zip::entries(&recipient.get(&grant).await.body).len(), 16);
    }
}

/// Addresses and tags of what a link shows.
#[derive(Debug)]
struct Seen {
    /// Of an asset's picture, by its page's source.
    preview: String,
    preview_tag: String,
    rendition: String,
    rendition_tag: String,
    /// Of pages.
    tags: Vec<String>,
    /// Every address of a picture that they name.
    pictures: Vec<String>,
}

impl Seen {
    async fn of(recipient: &Client, world: &World) -> Self {
        let doors = world.doors(recipient).await;
        let (mut tags, mut pictures) = (Vec::new(), Vec::new());
        for operation in routes(30) {
            let answer = doors.ask(recipient, operation).await;
            assert_eq!(answer.status, 200, "{operation}");
            if !answer.header("etag").is_empty() {
                tags.push(answer.header("etag").to_owned());
            }
            let text = answer.text();
            let named = text
                .match_indices("/previews/")
                .map(|(at, _)| text[at..].split(['"', ' ', '\\', ',']).next().unwrap_or_default().to_owned());
            pictures.extend(named);
        }
        let told = told(recipient, &world.base, "harbour at dusk.jpg").await;
        let preview = told["previews"][1]["url"].as_str().expect("an address").to_owned();
        let rendition = format!("{}/assets/{}/renditions/preview", world.base, doors.asset);
        Self {
            preview_tag: recipient.get(&preview).await.header("etag").to_owned(),
            rendition_tag: recipient.get(&rendition).await.header("etag").to_owned(),
            preview,
            rendition,
            tags,
            pictures,
        }
    }

    #[track_caller]
    fn differs_from(&self, other: &Self) {
        assert_ne!(self.preview, other.preview);
        assert_ne!(self.preview_tag, other.preview_tag);
        assert_ne!(self.rendition_tag, other.rendition_tag);
        assert!(self.tags.len() > 5 && self.pictures.len() > 10, "{self:?}");
        for (of_these, of_those) in [(&self.tags, &other.tags), (&self.pictures, &other.pictures)] {
            let common: Vec<_> = of_these.iter().filter(|one| of_those.contains(one)).collect();
            assert!(common.is_empty(), "{common:?}");
        }
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[actix_web::test]
async fn members_see_pictures_as_they_are() {
    let app = TestApp::start(crate::harness::Backend::Sqlite).await;
    let administrator = set(&app).await;
    let world = world(&app).await;
    finished(&administrator).await;
    for bytes in clean(&world.maker, &world.assets).await {
        assert!(magenta(&bytes) < 0.01);
    }
}
