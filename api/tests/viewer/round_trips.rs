//! A public page with all its checks costs at most three statements.

use std::{
    sync::{Arc, Mutex},
    thread,
};

use super::world::{LOCK, World, path_of};
use crate::{
    harness::{Backend, TestApp},
    watermark,
};

async fn few_statements(backend: Backend) {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let (heard, here) = (sent.clone(), thread::current().id());
    let listen = move |statement: &str| {
        // Requests are answered on threads of their own; work in the background stays on the test's.
        if thread::current().id() != here {
            heard.lock().expect("the statements").push(statement.to_owned());
        }
    };
    let app = TestApp::start_with(backend, |_| {}, |app| app.database.listen(listen)).await.set_up().await;
    let open = World::shared(&app, None).await;
    let locked = World::shared(&app, Some(LOCK)).await;
    let administrator = watermark::set(&app).await;
    let marked = watermark::world(&app).await;
    watermark::finished(&administrator).await;
    for (world, is_locked) in [(&open, false), (&locked, true), (&marked, false)] {
        let recipient = app.stranger();
        if is_locked {
            world.unlock(&recipient).await;
        }
        let doors = world.doors(&recipient).await;
        for operation in [
            "get_link_page",
            "get_link_asset",
            "get_link_preview",
            "get_link_collection",
            "download_link_original",
            "download_link_attachment",
            "get_grant",
        ] {
            sent.lock().expect("the statements").clear();
            assert_eq!(doors.ask(&recipient, operation).await.status, 200, "{operation}");
            let statements = std::mem::take(&mut *sent.lock().expect("the statements"));
            assert!((1..=3).contains(&statements.len()), "{operation}: {statements:#?}");
        }
    }
    let path = format!("/api/v1/assets/{}/links", open.assets[0].id);
    let direct = open.maker.post(&path, &serde_json::json!({})).await.read();
    sent.lock().expect("the statements").clear();
    assert_eq!(app.stranger().get(&path_of(&direct)).await.status, 200);
    let statements = std::mem::take(&mut *sent.lock().expect("the statements"));
    assert!((1..=3).contains(&statements.len()), "a direct link: {statements:#?}");
}

#[actix_web::test]
async fn a_page_costs_at_most_three_statements_on_sqlite() {
    few_statements(Backend::Sqlite).await;
}

#[actix_web::test]
async fn a_page_costs_at_most_three_statements_on_postgres() {
    few_statements(Backend::Postgres).await;
}
