use jiff::SignedDuration;
use vitrine::uploads;
use vitrine_shared::{Asset, ProblemCode, Role};

use super::stand;
use crate::harness::{TestApp, tus};

/// Files of uploads on the disk.
fn parts(app: &TestApp) -> usize {
    std::fs::read_dir(app.app.config.storage.join("uploads")).expect("the folder").count()
}

on_both! {
    async fn what_is_given_up_is_gone(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 6, None).await.header("location").to_owned();
        tus::append(&member, &upload, 0, b"abc").await;
        assert_eq!(parts(&app), 1);
        assert_eq!(member.with("tus-resumable", "1.0.0").delete(&upload).await.status, 204);
        assert_eq!((stand(&member, &upload).await.status, parts(&app)), (404, 0));
        tus::append(&member, &upload, 3, b"def").await.problem(ProblemCode::NotFound);
    }

    async fn the_asset_of_a_finished_upload_stays(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 3, None).await.header("location").to_owned();
        let asset = tus::append(&member, &upload, 0, b"abc").await.header("content-location").to_owned();
        assert_eq!(member.with("tus-resumable", "1.0.0").delete(&upload).await.status, 204);
        assert_eq!(stand(&member, &upload).await.status, 404);
        member.get(&asset).await.read::<Asset>();
    }

    async fn what_is_not_finished_in_a_week_expires(app) {
        let (email, upload) = {
            let (member, email) = app.member_with_email(Role::Contributor).await;
            let upload = tus::create(&member, "a.txt", 6, None).await.header("location").to_owned();
            tus::append(&member, &upload, 0, b"abc").await;
            (email, upload)
        };
        app.clock.advance(SignedDuration::from_hours(7 * 24));
        let member = app.sign_in(&email).await;
        assert_eq!(stand(&member, &upload).await.status, 410);
        tus::append(&member, &upload, 3, b"def").await.problem(ProblemCode::UploadExpired);
        uploads::sweep(&app.app, app.clock.now()).await.expect("swept");
        assert_eq!((stand(&member, &upload).await.status, parts(&app)), (404, 0));
    }
}
