//! Where links go: QR codes, read by a decoder that was not written here, and code for other sites.

use std::{path::Path, process::Command};

use serde_json::json;
use vitrine_shared::{FieldCode, LinkEmbed, ProblemCode, Role};

use super::fields;
use crate::viewer::world::{LOCK, World};

/// What `zbarimg` reads in a picture.
fn decoded(picture: &Path) -> String {
    let read = Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(picture).output();
    let read = read.expect("zbarimg is missing: install Debian's zbar-tools, as `cargo xtask test` does");
    String::from_utf8(read.stdout).expect("UTF-8").trim_end().to_owned()
}

/// Draws an SVG with `rsvg-convert`.
fn drawn(svg: &Path, width: &str) -> std::path::PathBuf {
    let picture = svg.with_extension("drawn.png");
    let drawn = Command::new("rsvg-convert").args(["--width", width, "--output"]).arg(&picture).arg(svg).status();
    let drawn = drawn.expect("rsvg-convert is missing: install Debian's librsvg2-bin, as `cargo xtask test` does");
    assert!(drawn.success());
    picture
}

on_both! {
    async fn qr_codes_lead_to_the_link(app) {
        let world = World::with(&app, &json!({ "slug": "on-the-poster" })).await;
        let url = world.link.url.clone().expect("an address");
        let folder = tempfile::tempdir().expect("a folder");
        for (query, side) in [("", 512), ("?size=128", 128), ("?size=777", 777), ("?size=4096", 4_096)] {
            let answer = world.maker.get(&format!("/api/v1/links/{}/qr.png{query}", world.link.id)).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, "image/png"));
            let picture = image::load_from_memory(&answer.body).expect("a picture");
            assert_eq!((picture.width(), picture.height()), (side, side));
            let file = folder.path().join("code.png");
            std::fs::write(&file, &answer.body).expect("a file");
            assert_eq!(decoded(&file), url, "at {side}");
        }
        let answer = world.maker.get(&format!("/api/v1/links/{}/qr.svg", world.link.id)).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/svg+xml"));
        let file = folder.path().join("code.svg");
        std::fs::write(&file, &answer.body).expect("a file");
        assert_eq!(decoded(&drawn(&file, "300")), url);
        for wrong in ["127", "4097", "99999999999"] {
            let answer = world.maker.get(&format!("/api/v1/links/{}/qr.png?size={wrong}", world.link.id)).await;
            assert_eq!(fields(&answer, ProblemCode::Invalid), [("/size".into(), FieldCode::OutOfRange)]);
        }
        assert_eq!(world.maker.get(&format!("/api/v1/links/{}/qr.png?size=x", world.link.id)).await.status, 400);
    }

    async fn the_code_for_other_sites_is_a_frame(app) {
        let world = World::with(&app, &json!({ "slug": "in-the-paper" })).await;
        let path = format!("/api/v1/links/{}/embed", world.link.id);
        let html = world.maker.get(&path).await.read::<LinkEmbed>().html;
        let url = world.link.url.clone().expect("an address");
        assert_eq!(html, format!("<iframe src=\"{url}/embed\" title=\"Autumn in Bergen\" width=\"100%\" height=\"470\" loading=\"lazy\" style=\"border:0\"></iframe>"));
        let fixed = world.maker.get(&format!("{path}?size=fixed&width=800&height=600")).await.read::<LinkEmbed>().html;
        assert!(fixed.contains("width=\"800\" height=\"600\""), "{fixed}");
        let wrong = world.maker.get(&format!("{path}?size=fixed&width=1&height=5000")).await;
        assert_eq!(fields(&wrong, ProblemCode::Invalid), [("/width".into(), FieldCode::OutOfRange), ("/height".into(), FieldCode::OutOfRange)]);
        assert_eq!(world.maker.get(&format!("{path}?size=huge")).await.status, 400);
        let (locked, _) = world.another(&json!({ "password": LOCK, "name": "Secret" })).await;
        let html = world.maker.get(&format!("/api/v1/links/{}/embed", locked.id)).await.text();
        assert!(html.contains("A shared collection") && !html.contains("Autumn") && !html.contains("Secret"), "{html}");
        app.member(Role::Editor).await.get(&path).await.problem(ProblemCode::NotAllowed);
    }
}
