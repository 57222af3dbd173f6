use jiff::SignedDuration;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use vitrine::{
    commands::verify_files,
    entities::{job, marked_rendition},
    jobs,
};
use vitrine_shared::{Collection, WatermarkProgress};

use super::{WATERMARK, finished, marked_files, put, set, world};
use crate::{
    harness::{TestApp, pictures},
    viewer::world::World,
};

async fn counts(app: &TestApp) -> Vec<(String, i64, i64)> {
    let rows = vitrine::entities::collection_count::Entity::find().all(app.app.database.read()).await.expect("rows");
    let mut counts: Vec<_> =
        rows.into_iter().filter(|row| row.assets != 0).map(|row| (row.class, row.assets, row.bytes)).collect();
    counts.sort();
    counts
}

on_both! {
    async fn what_a_link_shows_is_marked_in_the_background_and_nothing_else(app) {
        let administrator = set(&app).await;
        let mut plain = World::with(&app, &json!({})).await;
        jobs::sweep(&app.app).await.expect("swept");
        let idle: Value = administrator.get(WATERMARK).await.read();
        assert_eq!(idle["progress"], json!({ "wanted": 0, "made": 0, "failed": 0 }));
        plain.edit(json!({ "watermark": true })).await;
        // 900 × 600 has three renditions, 640 × 480 two, a page of HTML none.
        assert_eq!(finished(&administrator).await.progress, WatermarkProgress { wanted: 5, made: 5, failed: 0 });
        let later = plain.maker.upload_to("later.jpg", &pictures::jpeg(1_000, 500), Some(plain.collection.id)).await;
        plain.maker.preview_of(later.id).await;
        assert_eq!(finished(&administrator).await.progress.made, 8);
        let add = format!("/api/v1/collections/{}/assets", plain.collection.id);
        plain.maker.post(&add, &json!({ "assets": [plain.hidden.id] })).await.read::<Value>();
        assert_eq!(finished(&administrator).await.progress.made, 10);
        assert_eq!(marked_files(&app).len(), 10);
    }

    async fn another_watermark_marks_all_anew_and_the_earlier_goes_a_day_later(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        finished(&administrator).await;
        let first = counts(&app).await;
        put(&administrator, pictures::plate(30, 30, [0, 255, 0, 255]), "").await.read::<Value>();
        finished(&administrator).await;
        assert_eq!(marked_files(&app).len(), 10, "those of the earlier one are kept for a day");
        assert_ne!(counts(&app).await, first);
        // Set again, it is there at once.
        let again = pictures::plate(40, 40, super::MAGENTA);
        let set: vitrine_shared::Watermark = put(&administrator, again, "").await.read();
        assert_eq!(set.progress, WatermarkProgress { wanted: 5, made: 5, failed: 0 });
        assert_eq!(counts(&app).await, first, "and counted as before");
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!(marked_files(&app).len(), 10);
        app.clock.advance(SignedDuration::from_hours(25));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!(marked_files(&app).len(), 5);
        let rows = marked_rendition::Entity::find().count(app.app.database.read()).await.expect("rows");
        assert_eq!(rows, 5);
        assert_eq!(std::fs::read_dir(app.app.config.storage.join("marks")).expect("a folder").count(), 1);
        let verified = verify_files(&app.app).await.expect("verified");
        assert_eq!((verified.marked, verified.faults), (5, Vec::new()));
        std::fs::write(&marked_files(&app)[0], b"damaged").expect("damaged");
        assert_eq!(verify_files(&app.app).await.expect("verified").faults.len(), 1);
        drop(world);
    }

    async fn counts_are_kept_as_they_would_be_counted(app) {
        let administrator = set(&app).await;
        let world = world(&app).await;
        finished(&administrator).await;
        let body = json!({ "name": "Another", "assets": [world.assets[0].id, world.assets[1].id] });
        let other: Collection = world.maker.post("/api/v1/collections", &body).await.read();
        let out = json!({ "assets": [world.assets[1].id] });
        world.maker.post(&format!("/api/v1/collections/{}/assets/removals", other.id), &out).await.read::<Value>();
        world.maker.post("/api/v1/assets/deletions", &json!({ "assets": [world.assets[0].id] })).await.read::<Value>();
        world.maker.post("/api/v1/assets/restorations", &json!({ "assets": [world.assets[0].id] })).await.read::<Value>();
        let kept = counts(&app).await;
        assert!(kept.iter().any(|(class, assets, _)| class == "marked:fullscreen" && *assets == 1), "{kept:?}");
        let transaction = app.app.database.begin().await.expect("a transaction");
        vitrine::collections::recount(&transaction).await.expect("counted");
        transaction.commit().await.expect("committed");
        assert_eq!(counts(&app).await, kept);
    }

    async fn a_picture_that_cannot_be_marked_is_given_up_and_told(app) {
        let administrator = set(&app).await;
        let mut world = World::with(&app, &json!({ "allow": { "proxies": ["thumbnail", "preview"] } })).await;
        let made = &world.assets[1];
        let name = format!("{}-preview-1", made.sha256);
        let path = app.app.config.storage.join("renditions").join(&made.sha256[..2]).join(name);
        std::fs::write(&path, b"no picture any more").expect("damaged");
        world.edit(json!({ "watermark": true })).await;
        assert_eq!(finished(&administrator).await.progress, WatermarkProgress { wanted: 5, made: 4, failed: 1 });
        let recipient = app.stranger();
        let id = world.public(&recipient, "lighthouse.jpg").await;
        for path in ["previews/preview", "renditions/preview"] {
            assert_eq!(recipient.get(&format!("{}/assets/{id}/{path}", world.base)).await.status, 404);
        }
        assert_eq!(recipient.get(&format!("{}/assets/{id}/previews/thumbnail", world.base)).await.status, 200);
        let page = recipient.get(&world.base).await.text();
        assert!(!page.contains("being prepared"), "nobody waits for what does not come");
        assert_eq!(job::Entity::find().all(app.app.database.read()).await.expect("jobs").iter().filter(|job| job.kind == "mark").count(), 0);
    }
}
