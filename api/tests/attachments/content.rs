//! The files behind attachments: kept as long as anything refers to them.

use std::path::PathBuf;

use jiff::SignedDuration;
use serde_json::{Value, json};
use vitrine::jobs;
use vitrine_shared::{Attachment, ProblemCode, Role};

use super::names;
use crate::harness::TestApp;

fn place(app: &TestApp, attachment: &Attachment) -> PathBuf {
    app.app.config.storage.join("originals").join(&attachment.sha256[..2]).join(&attachment.sha256)
}

async fn purge_after(app: &TestApp, hours: i64) {
    app.clock.advance(SignedDuration::from_hours(hours));
    jobs::purge(&app.app).await.expect("purged");
}

on_both! {
    async fn a_removed_file_goes_a_day_later_unless_something_else_has_it(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let [first, second] = [member.upload("a.txt", b"a").await, member.upload("b.txt", b"b").await];
        let lone = member.attach(first.id, "lone.txt", b"lone").await;
        let shared = member.attach(first.id, "shared.txt", b"shared").await;
        member.attach(second.id, "shared.txt", b"shared").await;
        let own = member.attach(first.id, "an asset too.txt", b"b").await;
        for attachment in [&lone, &shared, &own] {
            let path = format!("/api/v1/assets/{}/attachments/{}", first.id, attachment.id);
            assert_eq!(member.delete(&path).await.status, 204);
        }
        purge_after(&app, 23).await;
        assert!(place(&app, &lone).exists());
        purge_after(&app, 2).await;
        assert!(!place(&app, &lone).exists());
        assert!(place(&app, &shared).exists() && place(&app, &own).exists());
        let member = app.sign_in(&email).await;
        assert_eq!(names(&member, first.id).await, Vec::<String>::new());
        assert_eq!(names(&member, second.id).await, ["shared.txt"]);
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", second.id)).await.body, b"b");
        let again = member.attach(first.id, "lone.txt", b"lone").await;
        assert_eq!(member.get(&again.url.expect("theirs")).await.body, b"lone");
    }

    async fn the_bin_takes_an_assets_attachments_with_it(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let [gone, kept] = [member.upload("a.txt", b"a").await, member.upload("b.txt", b"b").await];
        let lone = member.attach(gone.id, "lone.txt", b"lone").await;
        let shared = member.attach(gone.id, "shared.txt", b"shared").await;
        member.attach(kept.id, "shared.txt", b"shared").await;
        let original = member.attach(kept.id, "a.txt", b"a").await;
        member.post("/api/v1/assets/deletions", &json!({ "assets": [gone.id] })).await.read::<Value>();
        purge_after(&app, 30 * 24 + 1).await;
        let member = app.sign_in(&email).await;
        member.get(&format!("/api/v1/assets/{}/attachments", gone.id)).await.problem(ProblemCode::NotFound);
        purge_after(&app, 25).await;
        assert!(!place(&app, &lone).exists());
        assert!(place(&app, &shared).exists());
        assert!(place(&app, &original).exists(), "what was an original is attached elsewhere");
        let verified = vitrine::commands::verify_files(&app.app).await.expect("verified");
        assert_eq!((verified.originals, verified.attachments, verified.faults.len(), verified.strays.files), (1, 2, 0, 0));
        let member = app.sign_in(&email).await;
        let back = member.upload("a again.txt", b"a").await;
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", back.id)).await.body, b"a");
    }

    async fn a_file_that_was_refused_at_the_end_leaves_nothing(app) {
        let (owner, email) = app.member_with_email(Role::Contributor).await;
        let asset = owner.upload("a.txt", b"a").await;
        let upload = crate::harness::tus::attaching(&owner, asset.id, "late.txt", 4).send("POST", "/api/v1/uploads", None).await.header("location").to_owned();
        owner.post("/api/v1/assets/deletions", &json!({ "assets": [asset.id] })).await.read::<Value>();
        crate::harness::tus::append(&owner, &upload, 0, b"late").await.problem(ProblemCode::NotFound);
        assert_eq!(owner.with("tus-resumable", "1.0.0").delete(&upload).await.status, 204);
        jobs::purge(&app.app).await.expect("purged");
        purge_after(&app, 25).await;
        let verified = vitrine::commands::verify_files(&app.app).await.expect("verified");
        assert_eq!((verified.originals, verified.attachments, verified.strays.files), (1, 0, 0));
        app.sign_in(&email).await;
    }
}
