use vitrine_shared::{Asset, ProblemCode, Role};

use crate::harness::pictures;

on_both! {
    async fn an_original_is_kept_never_shown(app) {
        let member = app.member(Role::Contributor).await;
        for (name, bytes, media_type) in [
            ("page.html", &b"<!doctype html><script>alert(1)</script>"[..], "text/html"),
            ("draw.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image/svg+xml"),
            ("lie.jpg", b"<!doctype html><script>alert(2)</script>", "text/html"),
            ("M\u{fc}nchen \"1\".bin", b"\0\x01\x02\xff", "application/octet-stream"),
        ] {
            let asset = member.upload(name, bytes).await;
            assert_eq!(asset.media_type, media_type, "{name}");
            let answer = member.get(&format!("/api/v1/assets/{}/original", asset.id)).await;
            assert_eq!((answer.status, answer.body.as_slice()), (200, bytes));
            assert!(answer.header("content-disposition").starts_with("attachment; filename="), "{name}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert!(answer.header("content-security-policy").starts_with("sandbox;"), "{name}");
            assert_eq!(answer.header("etag"), format!("\"{}\"", asset.sha256));
        }
    }

    async fn an_original_comes_in_parts_and_not_twice(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("digits.txt", b"0123456789").await;
        let path = format!("/api/v1/assets/{}/original", asset.id);
        let part = member.with("range", "bytes=3-5").get(&path).await;
        assert_eq!((part.status, part.body.as_slice(), part.header("content-range")), (206, &b"345"[..], "bytes 3-5/10"));
        member.with("range", "bytes=10-").get(&path).await.problem(ProblemCode::RangeNotSatisfiable);
        let unchanged = member.with("if-none-match", part.header("etag")).get(&path).await;
        assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
        let head = member.send("HEAD", &path, None).await;
        assert_eq!((head.status, head.header("content-length"), head.body.len()), (200, "10", 0));
    }

    async fn an_original_is_for_its_owner_and_who_has_the_right(app) {
        let owner = app.member(Role::Contributor).await;
        let asset = owner.upload("a.txt", b"abc").await;
        assert!(asset.rights.download_original && asset.rights.delete);
        let path = format!("/api/v1/assets/{}", asset.id);
        for (role, may) in [(Role::Viewer, false), (Role::Contributor, false), (Role::Editor, true), (Role::Administrator, true)] {
            let other = app.member(role).await;
            let seen: Asset = other.get(&path).await.read();
            assert_eq!((seen.rights.download_original, seen.rights.delete), (may, may), "{role:?}");
            let answer = other.get(&format!("{path}/original")).await;
            assert_eq!(answer.status, if may { 200 } else { 403 }, "{role:?}");
        }
    }

    async fn a_rendition_is_shown_or_kept(app) {
        let owner = app.member(Role::Contributor).await;
        let file = pictures::jpeg(1_000, 500);
        let asset = owner.upload("dawn.jpeg", &file).await;
        let asset = owner.preview_of(asset.id).await;
        let viewer = app.member(Role::Viewer).await;
        let preview = &asset.renditions[1];
        assert_eq!((preview.profile.as_str(), preview.width, preview.height), ("preview", 800, 400));
        let shown = viewer.get(&preview.url).await;
        assert_eq!((shown.status, shown.body.len() as u64), (200, preview.size));
        assert_eq!((shown.header("content-type"), shown.header("content-disposition")), ("image/jpeg", ""));
        assert_eq!(shown.header("cache-control"), "private, max-age=300");
        let path = format!("/api/v1/assets/{}/renditions", asset.id);
        assert_eq!(viewer.get(&format!("{path}/preview")).await.header("cache-control"), "private, no-cache");
        let kept = viewer.get(&format!("{path}/preview?download=true")).await;
        assert!(kept.header("content-disposition").starts_with("attachment; filename=\"dawn (Preview 800).jpg\""), "{}", kept.header("content-disposition"));
        let unchanged = viewer.with("if-none-match", shown.header("etag")).get(&preview.url).await;
        assert_eq!(unchanged.status, 304);
        viewer.get(&format!("{path}/poster")).await.problem(ProblemCode::NotFound);
        let note = owner.upload("note.txt", b"abc").await;
        viewer.get(&format!("/api/v1/assets/{}/renditions/preview", note.id)).await.problem(ProblemCode::NotFound);
    }
}
