use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use serde_json::json;
use sha2::{Digest, Sha256};
use vitrine::jobs;
use vitrine_shared::{Asset, AssetsChanged, Page, ProblemCode, Role};

use crate::harness::{TestApp, pictures::jpeg};

/// Every file below a folder of the storage.
fn files(app: &TestApp, folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() { walk(&entry.path(), found) } else { found.push(entry.path()) }
        }
    }
    let mut found = Vec::new();
    walk(&app.app.config.storage.join(folder), &mut found);
    found
}

on_both! {
    async fn the_bin_is_emptied_after_30_days_and_files_go_a_day_later(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let gone = member.upload("gone.jpg", &jpeg(300, 200)).await;
        member.preview_of(gone.id).await;
        let kept = member.upload("kept.txt", b"kept").await;
        member.post("/api/v1/assets/deletions", &json!({ "assets": [gone.id] })).await.read::<AssetsChanged>();

        app.clock.advance(SignedDuration::from_hours(30 * 24 - 1));
        jobs::purge(&app.app).await.expect("purged");
        let member = app.sign_in(&email).await;
        assert_eq!(member.get("/api/v1/assets?deleted=true").await.read::<Page<Asset>>().total, 1);

        app.clock.advance(SignedDuration::from_hours(2));
        jobs::purge(&app.app).await.expect("purged");
        member.get(&format!("/api/v1/assets/{}", gone.id)).await.problem(ProblemCode::NotFound);
        assert_eq!((files(&app, "originals").len(), files(&app, "renditions").len()), (2, 2));

        app.clock.advance(SignedDuration::from_hours(25));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!((files(&app, "originals").len(), files(&app, "renditions").len()), (1, 0));
        let member = app.sign_in(&email).await;
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", kept.id)).await.body, b"kept");
    }

    async fn a_file_that_comes_back_in_time_is_not_removed(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let file = jpeg(300, 200);
        let first = member.upload("a.jpg", &file).await;
        member.post("/api/v1/assets/deletions", &json!({ "assets": [first.id] })).await.read::<AssetsChanged>();
        app.clock.advance(SignedDuration::from_hours(31 * 24));
        jobs::purge(&app.app).await.expect("purged");
        let member = app.sign_in(&email).await;
        let second = member.upload("a.jpg", &file).await;
        assert_ne!(second.id, first.id);
        app.clock.advance(SignedDuration::from_hours(25));
        jobs::purge(&app.app).await.expect("purged");
        let member = app.sign_in(&email).await;
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", second.id)).await.body, file);
        assert_eq!(member.preview_of(second.id).await.renditions.len(), 2);
    }

    async fn files_that_no_row_tells_of_go_a_day_after_they_were_found(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let kept = member.upload("kept.jpg", &jpeg(300, 200)).await;
        member.preview_of(kept.id).await;
        // As a service leaves them that is killed between placing and entering.
        let place = |bytes: &[u8]| {
            let name: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            let path = app.app.config.storage.join("originals").join(&name[..2]).join(&name);
            std::fs::write(path, bytes).expect("placed");
            name
        };
        let (stray, back) = (place(b"nobody's"), place(b"somebody's again"));
        let rendition = app.app.config.storage.join("renditions").join(&stray[..2]).join(format!("{stray}-preview-1"));
        std::fs::write(rendition, b"pixels").expect("placed");
        assert_eq!((files(&app, "originals").len(), files(&app, "renditions").len()), (3, 3));
        jobs::purge(&app.app).await.expect("purged");
        app.clock.advance(SignedDuration::from_hours(23));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!((files(&app, "originals").len(), files(&app, "renditions").len()), (3, 3));
        let member = app.sign_in(&email).await;
        let again = member.upload("b.txt", b"somebody's again").await;
        assert_eq!((again.sha256, again.size), (back, 16));
        app.clock.advance(SignedDuration::from_hours(2));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!((files(&app, "originals").len(), files(&app, "renditions").len()), (2, 2));
        let member = app.sign_in(&email).await;
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", again.id)).await.body, b"somebody's again");
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", kept.id)).await.status, 200);
        let verified = vitrine::commands::verify_files(&app.app).await.expect("verified");
        assert_eq!((verified.faults, verified.strays.files), (Vec::new(), 0));
    }

    async fn half_written_files_that_nobody_touches_are_removed(app) {
        let folder = app.app.config.storage.join("uploads");
        std::fs::write(folder.join(".put-x"), b"half").expect("written");
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!(files(&app, "uploads").len(), 1);
        app.clock.advance(SignedDuration::from_hours(8 * 24 + 1));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!(files(&app, "uploads").len(), 0);
    }
}
