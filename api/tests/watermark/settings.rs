use serde_json::json;
use vitrine_shared::{FieldCode, Link, ProblemCode, Role, Watermark, WatermarkPlacement};

use super::{MAGENTA, WATERMARK, assert_marked, magenta, put, set, world};
use crate::harness::{Client, TestApp, pictures};

async fn read(client: &Client) -> Watermark {
    client.get(WATERMARK).await.read()
}

on_both! {
    async fn it_is_set_changed_and_removed(app) {
        let administrator = app.administrator().await;
        let none = read(&administrator).await;
        assert_eq!((none.image, none.links, none.version), (None, 0, 1));
        let plate = pictures::plate(40, 40, MAGENTA);
        let answer = put(&administrator, plate.clone(), "").await;
        let set: Watermark = answer.read();
        assert_eq!((set.placement, set.size, set.opacity, set.version), (none.placement, none.size, none.opacity, 2));
        assert_eq!(answer.header("etag"), "\"2\"");
        let image = set.image.expect("a picture");
        assert_eq!((image.media_type.as_str(), image.size), ("image/png", plate.len() as u64));
        let shown = administrator.get(&image.url).await;
        assert_eq!((shown.status, &shown.body), (200, &plate));
        assert!(shown.header("content-security-policy").contains("sandbox"));
        assert!(shown.header("content-disposition").starts_with("attachment"));
        let changed: Watermark = administrator.patch(WATERMARK, 2, &json!({ "placement": "tiled", "opacity": 80 })).await.read();
        assert_eq!((changed.placement, changed.size, changed.opacity, changed.version), (WatermarkPlacement::Tiled, set.size, 80, 3));
        administrator.patch(WATERMARK, 2, &json!({ "size": 30 })).await.problem(ProblemCode::VersionMismatch);
        let without = administrator.json("PATCH", WATERMARK, &json!({ "size": 30 })).await;
        without.problem(ProblemCode::VersionRequired);
        let stale = administrator.with("if-match", "\"2\"").send("PUT", &format!("{WATERMARK}/image"), Some(plate)).await;
        stale.problem(ProblemCode::VersionMismatch);
        let removed: Watermark = administrator.with("if-match", "\"3\"").delete(WATERMARK).await.read();
        assert_eq!((removed.image, removed.placement, removed.version), (None, WatermarkPlacement::Tiled, 4));
        administrator.get(&image.url).await.problem(ProblemCode::NotFound);
    }

    async fn a_drawing_is_never_a_page(app) {
        let administrator = app.administrator().await;
        let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>".to_vec();
        let set: Watermark = put(&administrator, drawing.clone(), "size=30").await.read();
        assert_eq!(set.size, 30);
        let image = set.image.expect("a picture");
        assert_eq!(image.media_type, "image/svg+xml");
        let shown = administrator.get(&image.url).await;
        assert_eq!(shown.body, drawing);
        assert_eq!(shown.header("content-security-policy"), "sandbox; default-src 'none'; frame-ancestors 'none'");
        assert!(shown.header("content-disposition").starts_with("attachment"));
        assert_eq!(shown.header("x-content-type-options"), "nosniff");
    }

    async fn what_cannot_be_a_watermark_is_refused_and_told_why(app) {
        let administrator = app.administrator().await;
        let svg = |body: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{body}</svg>").into_bytes();
        let cases = [
            (pictures::jpeg(40, 40), FieldCode::NotAMark),
            (b"GIF89a".to_vec(), FieldCode::NotAMark),
            (Vec::new(), FieldCode::NotAMark),
            (pictures::png(40, 40)[..60].to_vec(), FieldCode::Damaged),
            (pictures::plate(9, 9, [0, 0, 0, 0]), FieldCode::NothingVisible),
            (svg("<text>Hollund</text>"), FieldCode::HasText),
            (svg("<image href='http://127.0.0.1/x.png'/>"), FieldCode::HasReferences),
            (svg("<filter id='f'/><path d='M0 0h9v9z'/>"), FieldCode::Unsupported),
            (svg(&"<path d='M0 0h9v9z'/>".repeat(21_000)), FieldCode::TooComplex),
        ];
        for (file, code) in cases {
            let problem = put(&administrator, file.clone(), "").await.problem(ProblemCode::Invalid);
            assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/image", code));
            let tried = administrator.send("POST", &format!("{WATERMARK}/samples?asset=x"), Some(file)).await;
            assert_eq!(tried.problem(ProblemCode::Invalid).errors[0].code, code);
        }
        let large = put(&administrator, vec![0; 5_000_001], "").await.problem(ProblemCode::TooLarge);
        assert!(large.detail.contains("5.00"), "{}", large.detail);
        for (query, pointer) in [("size=4", "/size"), ("opacity=101", "/opacity"), ("placement=middle", "/placement")] {
            let problem = put(&administrator, pictures::png(40, 40), query).await.problem(ProblemCode::Invalid);
            assert_eq!(problem.errors[0].pointer, pointer);
        }
        assert_eq!(read(&administrator).await.image, None, "nothing of it was kept");
    }

    async fn it_stays_as_long_as_links_show_it(app) {
        let administrator = set(&app).await;
        let mut world = world(&app).await;
        let (other, _) = world.another(&json!({ "watermark": true, "state": "paused" })).await;
        let remove = || async { administrator.with("if-match", "*").delete(WATERMARK).await };
        let problem = remove().await.problem(ProblemCode::WatermarkInUse);
        assert_eq!((problem.errors[0].code, problem.errors[0].detail.as_str()), (FieldCode::InUse, "2 links show it."));
        assert_eq!(read(&administrator).await.links, 2);
        world.edit(json!({ "watermark": false })).await;
        assert_eq!(remove().await.problem(ProblemCode::WatermarkInUse).errors[0].detail, "1 link shows it.");
        assert_eq!(world.maker.delete(&format!("/api/v1/links/{}", other.id)).await.status, 204);
        assert_eq!(remove().await.status, 200);
    }

    async fn it_is_tried_on_real_pictures_before_it_is_saved(app) {
        let (editor, viewer) = (app.member(Role::Editor).await, app.member(Role::Viewer).await);
        let asset = editor.upload("a.jpg", &pictures::jpeg(900, 600)).await;
        editor.preview_of(asset.id).await;
        let sample = format!("{WATERMARK}/sample?asset={}", asset.id);
        editor.get(&sample).await.problem(ProblemCode::NotFound);
        let administrator = set(&app).await;
        let answer = editor.get(&sample).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/jpeg"));
        assert_marked(&answer.body);
        viewer.get(&sample).await.problem(ProblemCode::NotAllowed);
        editor.get(&format!("{sample}&opacity=20")).await.problem(ProblemCode::NotAllowed);
        let corner = administrator.get(&format!("{sample}&placement=top_left&size=10")).await;
        assert!((0.001..0.05).contains(&magenta(&corner.body)), "{}", magenta(&corner.body));
        administrator.get(&format!("{sample}&size=1")).await.problem(ProblemCode::Invalid);
        administrator.get(&format!("{WATERMARK}/sample?asset=x")).await.problem(ProblemCode::NotFound);
        let tried = format!("{WATERMARK}/samples?asset={}&placement=tiled&size=40&opacity=100", asset.id);
        let white = administrator.send("POST", &tried, Some(pictures::plate(9, 9, [255; 4]))).await;
        assert!(white.status == 200 && magenta(&white.body) < 0.01);
        editor.send("POST", &tried, Some(pictures::plate(9, 9, [255; 4]))).await.problem(ProblemCode::NotAllowed);
        assert_marked(&editor.get(&sample).await.body);
        assert_eq!(read(&administrator).await.version, 2, "trying changes nothing");
    }
}

#[actix_web::test]
async fn its_links_are_counted_once_deleted_they_are_not() {
    let app = TestApp::start(crate::harness::Backend::Sqlite).await;
    let administrator = set(&app).await;
    let world = world(&app).await;
    let link: Link = world.maker.get(&format!("/api/v1/links/{}", world.link.id)).await.read();
    assert!(link.watermark && !link.face_search);
    assert_eq!(read(&administrator).await.links, 1);
    world.delete_link().await;
    assert_eq!(read(&administrator).await.links, 0);
}
