use vitrine_shared::{ProblemCode, Role, UPLOAD_BYTES};

use super::stand;
use crate::harness::tus;

on_both! {
    async fn anybody_may_ask_what_is_spoken(app) {
        let answer = app.stranger().send("OPTIONS", "/api/v1/uploads", None).await;
        assert_eq!(answer.status, 204);
        assert_eq!(answer.header("tus-resumable"), "1.0.0");
        assert_eq!(answer.header("tus-version"), "1.0.0");
        assert_eq!(answer.header("tus-extension"), "creation,creation-with-upload,checksum,termination,expiration");
        assert_eq!(answer.header("tus-checksum-algorithm"), "sha1,sha256,crc32");
        assert_eq!(answer.header("tus-max-size"), UPLOAD_BYTES.to_string());
    }

    async fn another_version_is_refused_with_the_one_that_is_spoken(app) {
        let member = app.member(Role::Contributor).await;
        for version in ["", "0.2.2"] {
            let client = member.with("tus-resumable", version).with("upload-length", "3");
            let answer = client.send("POST", "/api/v1/uploads", None).await;
            answer.problem(ProblemCode::VersionMismatch);
            assert_eq!((answer.header("tus-version"), answer.header("tus-resumable")), ("1.0.0", "1.0.0"));
        }
    }

    async fn a_client_that_cannot_say_patch_says_post(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 3, None).await.header("location").to_owned();
        let client = member
            .with("tus-resumable", "1.0.0")
            .with("upload-offset", "0")
            .with("content-type", "application/offset+octet-stream")
            .with("x-http-method-override", "PATCH");
        assert_eq!(client.send("POST", &upload, Some(b"abc".to_vec())).await.status, 204);
        assert_eq!(stand(&member, &upload).await.header("upload-offset"), "3");
    }

    async fn nobody_else_sees_an_upload(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 3, None).await.header("location").to_owned();
        let other = app.administrator().await;
        assert_eq!(stand(&other, &upload).await.status, 404);
        tus::append(&other, &upload, 0, b"abc").await.problem(ProblemCode::NotFound);
        other.with("tus-resumable", "1.0.0").delete(&upload).await.problem(ProblemCode::NotFound);
        assert_eq!(stand(&member, &upload).await.header("upload-offset"), "0");
        tus::create(&app.member(Role::Viewer).await, "a.txt", 3, None).await.problem(ProblemCode::NotAllowed);
        assert_eq!(stand(&app.stranger(), &upload).await.status, 401);
    }
}
