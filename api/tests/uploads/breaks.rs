//! Networks that break, clients that hang, and a service that was stopped between two steps.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use sea_orm::{EntityTrait, Set};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vitrine::entities::upload;
use vitrine_shared::{Asset, ProblemCode, Role};

use super::stand;
use crate::harness::{Client, PASSWORD, TestApp, tus};

/// Begins a PATCH of `announced` bytes, of which only some are sent.
pub(super) async fn begin(app: &TestApp, email: &str, upload: &str, announced: usize, sent: &[u8]) -> TcpStream {
    let signed_in = app.stranger().post("/api/v1/session", &json!({ "email": email, "password": PASSWORD })).await;
    let cookie = signed_in.header("set-cookie").split(';').next().expect("a cookie");
    let mut stream = TcpStream::connect(app.url.trim_start_matches("http://")).expect("a connection");
    let head = format!(
        "PATCH {upload} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\nTus-Resumable: 1.0.0\r\n\
         Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: {announced}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(sent)).expect("sent");
    stream
}

/// Asks until the upload stands there.
pub(super) async fn until(client: &Client, upload: &str, offset: &str) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    while stand(client, upload).await.header("upload-offset") != offset {
        assert!(tokio::time::Instant::now() < deadline, "{upload} does not come to {offset}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn id_of(upload: &str) -> Uuid {
    upload.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id")
}

on_both! {
    async fn what_came_before_a_break_is_kept(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 11, None).await.header("location").to_owned();
        drop(begin(&app, &email, &upload, 11, b"hello ").await);
        until(&member, &upload, "6").await;
        let last = tus::append(&member, &upload, 6, b"world").await;
        let asset: Asset = member.get(last.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, b"hello world");
    }

    async fn a_newer_request_takes_the_upload_from_one_that_hangs(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 11, None).await.header("location").to_owned();
        let mut hanging = begin(&app, &email, &upload, 11, b"hello ").await;
        until(&member, &upload, "6").await;
        let last = tus::append(&member, &upload, 6, b"world").await;
        assert_eq!(last.status, 204, "{}", last.text());
        let asset: Asset = member.get(last.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, b"hello world");
        let mut answer = [0; 12];
        hanging.read_exact(&mut answer).expect("an answer");
        assert_eq!(&answer, b"HTTP/1.1 423");
    }

    async fn a_file_that_is_whole_is_finished_by_the_next_question(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 11, None).await.header("location").to_owned();
        tus::append(&member, &upload, 0, b"hello ").await;
        // As if the service had been stopped after the last byte and before the rest.
        let part = app.app.config.storage.join("uploads").join(id_of(&upload).to_string());
        std::fs::write(part, b"hello world").expect("written");
        let answer = stand(&member, &upload).await;
        let asset: Asset = member.get(answer.header("content-location")).await.read();
        assert_eq!(asset.sha256, "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
    }

    async fn a_file_that_is_in_its_place_is_entered_by_the_next_request(app) {
        let member = app.member(Role::Contributor).await;
        for is_asked in [true, false] {
            let file = format!("placed before the end {is_asked}").into_bytes();
            let upload = tus::create(&member, "a.txt", file.len(), None).await.header("location").to_owned();
            let sha256 = Sha256::digest(&file).to_vec();
            let name: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
            // As if the service had been stopped after the sums were written down and the file was placed.
            let storage = &app.app.config.storage;
            std::fs::write(storage.join("originals").join(&name[..2]).join(&name), &file).expect("placed");
            std::fs::remove_file(storage.join("uploads").join(id_of(&upload).to_string())).expect("moved");
            let transaction = app.app.database.begin().await.expect("a transaction");
            let sealed = upload::ActiveModel {
                id: Set(id_of(&upload)),
                sha256: Set(Some(sha256)),
                crc32: Set(Some(i64::from(crc32fast::hash(&file)))),
                ..Default::default()
            };
            upload::Entity::update(sealed).exec(&transaction).await.expect("written");
            transaction.commit().await.expect("committed");
            let answer = match is_asked {
                true => stand(&member, &upload).await,
                false => tus::append(&member, &upload, file.len() as u64, b"").await,
            };
            let asset: Asset = member.get(answer.header("content-location")).await.read();
            assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, file);
        }
    }

    async fn a_file_that_was_lost_is_an_upload_that_is_not_there(app) {
        let member = app.member(Role::Contributor).await;
        let upload = tus::create(&member, "a.txt", 3, None).await.header("location").to_owned();
        std::fs::remove_file(app.app.config.storage.join("uploads").join(id_of(&upload).to_string())).expect("lost");
        assert_eq!(stand(&member, &upload).await.status, 404);
        tus::append(&member, &upload, 0, b"abc").await.problem(ProblemCode::NotFound);
    }
}
