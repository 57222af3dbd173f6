//! Requests that no page of ours makes: a browser gets a page all the same.

use super::world::{LOCK, World};

on_both! {
    async fn whatever_a_browser_asks_it_is_answered_with_a_page(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let recipient = app.stranger().with("accept-language", "ru");
        world.unlock(&recipient).await;
        let doors = world.doors(&recipient).await;
        let browser = recipient.with("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        let (unlock, grants) = (format!("{}/unlock", world.base), format!("{}/grants", world.base));
        let (form, text) = ("application/x-www-form-urlencoded", "text/plain");
        let original = doors.place("download_link_original").1;
        let far = ("range", "bytes=99999999-");
        let broken = b"password=\xff\xfe".to_vec();
        for (status, method, path, (header, value), body) in [
            (415, "POST", &unlock, ("content-type", text), b"password=x".to_vec()),
            (400, "POST", &unlock, ("content-type", form), broken.clone()),
            (413, "POST", &unlock, ("content-type", form), vec![b'x'; 1 << 20]),
            (415, "POST", &grants, ("content-type", text), b"choice=all".to_vec()),
            (400, "POST", &grants, ("content-type", form), broken),
            (400, "POST", &grants, ("content-type", form), b"choice=all&files=secrets".to_vec()),
            (400, "POST", &grants, ("content-type", "application/json"), b"{".to_vec()),
            (422, "POST", &grants, ("content-type", "application/json"), b"{}".to_vec()),
            (403, "POST", &grants, ("sec-fetch-site", "cross-site"), Vec::new()),
            (416, "GET", &original, far, Vec::new()),
            (416, "GET", &doors.grant, far, Vec::new()),
            (405, "PUT", &world.base, ("content-type", text), Vec::new()),
            (404, "GET", &"/s/short/collection.json".to_owned(), ("content-type", text), Vec::new()),
        ] {
            let answer = browser.with(header, value).send(method, path, Some(body)).await;
            let what = format!("{method} {path} with {header}: {value}");
            assert_eq!((answer.status, answer.header("content-type")), (status, "text/html; charset=utf-8"), "{what}");
            let page = answer.text();
            assert!(page.contains("<html lang=\"ru\">") && page.contains(&format!(">{status}<")), "{what}: {page}");
            assert!(answer.header("content-security-policy").contains("style-src 'sha256-"), "{what}");
            // A program that asks the same gets a problem.
            let program = recipient.with("accept", "application/json").with(header, value).send(method, path, None).await;
            assert!(program.status < 400 || program.header("content-type") == "application/problem+json", "{what}");
        }
        let allow = browser.send("PUT", &world.base, None).await;
        assert_eq!(allow.header("allow"), "GET, HEAD");
    }
}
