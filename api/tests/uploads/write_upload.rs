use vitrine_shared::{Asset, ProblemCode, Role};

use super::stand;
use crate::harness::{Client, pictures, tus};

fn piece(client: &Client, offset: u64, checksum: &str) -> Client {
    client
        .with("tus-resumable", "1.0.0")
        .with("upload-offset", &offset.to_string())
        .with("content-type", "application/offset+octet-stream")
        .with("upload-checksum", checksum)
}

on_both! {
    async fn a_file_in_pieces_becomes_an_asset_byte_for_byte(app) {
        let member = app.member(Role::Contributor).await;
        let file = pictures::jpeg(900, 600);
        let created = tus::create(&member, "dawn.jpg", file.len(), None).await;
        assert_eq!((created.status, created.header("content-location")), (201, ""));
        let upload = created.header("location");
        let mut offset = 0;
        for bytes in file.chunks(10_000) {
            assert_eq!(stand(&member, upload).await.header("upload-offset"), offset.to_string());
            let answer = tus::append(&member, upload, offset, bytes).await;
            offset += bytes.len() as u64;
            assert_eq!((answer.status, answer.header("upload-offset")), (204, &*offset.to_string()));
            let is_last = offset == file.len() as u64;
            assert_eq!(answer.header("content-location").is_empty(), !is_last);
            assert_eq!(answer.header("upload-expires").is_empty(), is_last);
            assert_eq!(answer.header("tus-resumable"), "1.0.0");
        }
        let later = stand(&member, upload).await;
        let asset: Asset = member.get(later.header("content-location")).await.read();
        assert_eq!((asset.size, asset.media_type.as_str(), later.header("vitrine-duplicate")), (offset, "image/jpeg", ""));
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, file);
    }

    async fn bytes_go_where_they_belong_or_nowhere(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 6, None).await.header("location").to_owned();
        tus::append(&member, &upload, 3, b"def").await.problem(ProblemCode::OffsetMismatch);
        assert_eq!(tus::append(&member, &upload, 0, b"abc").await.status, 204);
        tus::append(&member, &upload, 0, b"abc").await.problem(ProblemCode::OffsetMismatch);
        tus::append(&member, &upload, 3, b"defg").await.problem(ProblemCode::TooLarge);
        piece(&member, 3, "").with("content-type", "text/plain").send("PATCH", &upload, Some(b"def".to_vec())).await
            .problem(ProblemCode::UnsupportedMediaType);
        piece(&member, 3, "").with("upload-offset", "x").send("PATCH", &upload, Some(b"def".to_vec())).await
            .problem(ProblemCode::BadRequest);
        assert_eq!(stand(&member, &upload).await.header("upload-offset"), "3");
        let last = tus::append(&member, &upload, 3, b"def").await;
        let asset: Asset = member.get(last.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, b"abcdef");
        // Who did not hear the answer asks again.
        let again = tus::append(&member, &upload, 6, b"").await;
        assert_eq!((again.status, again.header("content-location")), (204, last.header("content-location")));
        tus::append(&member, &upload, 3, b"def").await.problem(ProblemCode::OffsetMismatch);
        tus::append(&member, "/api/v1/uploads/01940000-0000-7000-8000-000000000000", 0, b"a").await.problem(ProblemCode::NotFound);
        tus::append(&member, "/api/v1/uploads/x", 0, b"a").await.problem(ProblemCode::NotFound);
    }

    async fn a_piece_that_is_not_as_announced_leaves_nothing(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 22, None).await.header("location").to_owned();
        let send = async |offset, checksum: &str, bytes: &[u8]| {
            piece(&member, offset, checksum).send("PATCH", &upload, Some(bytes.to_vec())).await
        };
        let sha1 = "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=";
        send(0, sha1, b"hello_world").await.problem(ProblemCode::ChecksumMismatch);
        assert_eq!(stand(&member, &upload).await.header("upload-offset"), "0");
        send(0, "md5 XrY7u+Ae7tCTyyK7j1rNww==", b"hello world").await.problem(ProblemCode::BadRequest);
        assert_eq!(send(0, sha1, b"hello world").await.status, 204);
        send(11, "crc32 AAAAAA==", b"hello world").await.problem(ProblemCode::ChecksumMismatch);
        let last = send(11, "sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=", b"hello world").await;
        let asset: Asset = member.get(last.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, b"hello worldhello world");
    }
}
