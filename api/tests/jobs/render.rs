use std::io::Cursor;

use image::{GenericImageView, ImageFormat};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::json;
use vitrine::{
    entities::{asset, job, rendition},
    jobs::{New, SOON, enqueue_all},
};
use vitrine_shared::{Asset, AssetKind, Collection, LinkOptions, PreviewReason, PreviewState, Role};

use crate::harness::pictures::{jpeg, picture};

on_both! {
    async fn every_format_is_shown_upright_within_its_size(app) {
        let member = app.member(Role::Contributor).await;
        let formats = [
            ("a.jpg", ImageFormat::Jpeg, "image/jpeg"),
            ("a.png", ImageFormat::Png, "image/png"),
            ("a.webp", ImageFormat::WebP, "image/webp"),
            ("a.gif", ImageFormat::Gif, "image/gif"),
            ("a.tiff", ImageFormat::Tiff, "image/tiff"),
        ];
        for (name, format, media_type) in formats {
            let asset = member.upload(name, &picture(900, 450, format)).await;
            assert_eq!((asset.kind, asset.media_type.as_str()), (AssetKind::Image, media_type));
            // Before there is a preview; a TIFF may say it at its end.
            let said = asset.width.zip(asset.height);
            assert!(said == Some((900, 450)) || format == ImageFormat::Tiff, "{name} {said:?}");
            let asset = member.preview_of(asset.id).await;
            assert_eq!((asset.preview.state, asset.width, asset.height), (PreviewState::Made, Some(900), Some(450)), "{name}");
            assert!(asset.thumbhash.is_some());
            let sizes: Vec<_> = asset.renditions.iter().map(|made| (made.profile.as_str(), made.width, made.height)).collect();
            assert_eq!(sizes, [("thumbnail", 500, 250), ("preview", 800, 400), ("fullscreen", 900, 450)], "{name}");
            for made in &asset.renditions {
                let bytes = member.get(&made.url).await.body;
                let decoded = image::load(Cursor::new(&bytes), ImageFormat::Jpeg).expect("a JPEG");
                assert_eq!((decoded.dimensions(), bytes.len() as u64), ((made.width, made.height), made.size), "{name}");
            }
        }
    }

    async fn no_more_are_taken_at_once_than_there_is_room_for(app) {
        let member = app.member(Role::Contributor).await;
        let mut ids = Vec::new();
        for at in 0..12 {
            let asset = member.upload("small.jpg", &jpeg(60 + at, 40)).await;
            ids.push(member.preview_of(asset.id).await.id);
        }
        // PostgreSQL takes a table for as large as it was when it was looked at last, and plans for that.
        let transaction = app.app.database.begin().await.expect("a transaction");
        transaction.execute_unprepared("ANALYZE jobs").await.expect("looked at");
        asset::Entity::update_many()
            .col_expr(asset::Column::Preview, "wanted".into())
            .exec(&transaction)
            .await
            .expect("wanted again");
        let jobs: Vec<_> = ids.iter().map(|&id| New::render(id.into(), SOON)).collect();
        enqueue_all(&transaction, &jobs, app.clock.now()).await.expect("enqueued");
        transaction.commit().await.expect("kept");
        app.app.jobs_bell.notify_one();
        for id in ids {
            assert_eq!(member.preview_of(id).await.preview.state, PreviewState::Made);
        }
        let held = job::Entity::find().filter(job::Column::LeasedUntil.is_not_null());
        let held = held.count(app.app.database.read()).await.expect("a count");
        assert!(held <= std::thread::available_parallelism().map_or(2, usize::from) as u64, "{held} are held");
    }

    async fn a_small_picture_is_not_enlarged_and_has_no_full_screen(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("small.png", &picture(60, 40, ImageFormat::Png)).await;
        let asset = member.preview_of(asset.id).await;
        let sizes: Vec<_> = asset.renditions.iter().map(|made| (made.profile.as_str(), made.width, made.height)).collect();
        assert_eq!(sizes, [("thumbnail", 60, 40), ("preview", 60, 40)]);
        let rows = rendition::Entity::find().all(app.app.database.read()).await.expect("rows");
        assert!(rows.iter().all(|row| row.state == "made"), "{rows:?}");
    }

    async fn what_cannot_be_shown_is_an_asset_with_a_plain_reason(app) {
        let member = app.member(Role::Contributor).await;
        let whole = jpeg(400, 300);
        let cut = &whole[..whole.len() / 2];
        let mut bomb = picture(8, 8, ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        let sum = crc32fast::hash(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.to_be_bytes());
        let damaged = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0x5a; 200]].concat();
        let cases: [(&str, &[u8], AssetKind, PreviewReason); 6] = [
            ("cut.jpg", cut, AssetKind::Image, PreviewReason::Truncated),
            ("bomb.png", &bomb, AssetKind::Image, PreviewReason::TooManyPixels),
            ("damaged.png", &damaged, AssetKind::Image, PreviewReason::Corrupt),
            ("lie.jpg", b"only words", AssetKind::Document, PreviewReason::Corrupt),
            ("note.txt", b"more words", AssetKind::Document, PreviewReason::NoPicture),
            ("draw.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", AssetKind::Image, PreviewReason::Unsupported),
        ];
        for (name, bytes, kind, reason) in cases {
            let asset = member.upload(name, bytes).await;
            let asset = member.preview_of(asset.id).await;
            let found = (asset.kind, asset.preview.state, asset.preview.reason, asset.renditions.len());
            assert_eq!(found, (kind, PreviewState::None, Some(reason), 0), "{name}");
            assert_eq!((asset.width, asset.height), (None, None), "{name}");
            assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, bytes, "{name}");
        }
    }

    async fn what_a_profile_made_is_counted_in_collections(app) {
        let member = app.member(Role::Editor).await;
        let made: Collection = member.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read();
        let asset = member.upload_to("a.jpg", &jpeg(1_200, 800), Some(made.id)).await;
        let asset = member.preview_of(asset.id).await;
        let options: LinkOptions = member.get(&format!("/api/v1/collections/{}/link-options", made.id)).await.read();
        let counted: Vec<_> = options.profiles.iter().map(|profile| (profile.assets, profile.bytes)).collect();
        let expected: Vec<_> = asset.renditions.iter().map(|made| (1, made.size)).collect();
        assert_eq!(counted, expected);
    }

    async fn a_lost_job_is_found_by_what_is_wanted(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("a.jpg", &jpeg(300, 200)).await;
        member.preview_of(asset.id).await;
        // As if the job had never been there, and nobody had made anything.
        let transaction = app.app.database.begin().await.expect("a transaction");
        rendition::Entity::delete_many().exec(&transaction).await.expect("deleted");
        let wanted = vitrine::entities::asset::ActiveModel {
            id: sea_orm::Set(asset.id.0),
            preview: sea_orm::Set("wanted".to_owned()),
            ..Default::default()
        };
        vitrine::entities::asset::Entity::update(wanted).exec(&transaction).await.expect("wanted");
        transaction.commit().await.expect("committed");
        vitrine::jobs::sweep(&app.app).await.expect("swept");
        app.app.jobs_bell.notify_one();
        let asset: Asset = member.preview_of(asset.id).await;
        assert_eq!((asset.preview.state, asset.renditions.len()), (PreviewState::Made, 2));
        let left = job::Entity::find().count(app.app.database.read()).await.expect("a count");
        assert!(left <= 2, "one for purging, one perhaps not yet gone");
    }
}
