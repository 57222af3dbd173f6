//! The access matrix: actor × operation → status, from the committed text `matrix.txt`. An operation without a row fails.

mod world;

use std::collections::BTreeMap;

use vitrine_shared::{Right, Role, Session};

use crate::harness::{Client, TestApp};

const ACTORS: [&str; 8] = ["stranger", "viewer", "contributor", "owner", "editor", "administrator", "token", "bare"];

/// Operation → status for each actor, as committed.
fn matrix() -> BTreeMap<&'static str, Vec<u16>> {
    let rows = include_str!("matrix.txt").lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    rows.map(|row| {
        let mut cells = row.split_whitespace();
        let operation = cells.next().expect("an operation");
        let statuses: Vec<u16> = cells.map(|cell| cell.parse().expect("a status")).collect();
        assert_eq!(statuses.len(), ACTORS.len(), "{operation}: one status for each of {ACTORS:?}");
        (operation, statuses)
    })
    .collect()
}

/// Ids of the operations that are no recipient's.
fn operations() -> Vec<String> {
    let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
    let paths = document["paths"].as_object().expect("paths").values();
    let operations = paths.flat_map(|item| item.as_object().expect("a path").values());
    let members = operations.filter(|operation| operation["tags"][0] != "recipients");
    members.map(|operation| operation["operationId"].as_str().expect("an operation id").to_owned()).collect()
}

#[test]
fn every_operation_has_a_row_and_every_row_an_operation() {
    let mut operations = operations();
    operations.sort();
    assert_eq!(operations, matrix().into_keys().collect::<Vec<_>>());
}

async fn actor(app: &TestApp, owner: &Client, name: &str) -> Client {
    match name {
        "stranger" => app.stranger(),
        "viewer" => app.member(Role::Viewer).await,
        "contributor" => app.member(Role::Contributor).await,
        "owner" => owner.clone(),
        "editor" => app.member(Role::Editor).await,
        "token" => {
            let session: Session = owner.get("/api/v1/session").await.read();
            app.stranger().bearing(&owner.token(&session.rights).await)
        }
        "bare" => app.stranger().bearing(&owner.token(&[Right::AssetDownloadProxy]).await),
        _ => app.administrator().await,
    }
}

on_both! {
    async fn every_actor_gets_the_status_that_was_decided(app) {
        let (owner, owner_email) = app.member_with_email(Role::Contributor).await;
        let picture = world::picture(&owner).await;
        let member = app.member(Role::Viewer).await.get("/api/v1/session").await.read::<Session>().member.id;
        let mut wrong = Vec::new();
        for (at, name) in ACTORS.iter().enumerate() {
            let actor = actor(&app, &owner, name).await;
            for (operation, statuses) in matrix() {
                let world = world::make(&owner, &picture, member).await;
                let asked_by = match (operation, *name) {
                    ("delete_session", "token" | "bare") => actor.clone(),
                    ("delete_session", "owner") => app.sign_in(&owner_email).await,
                    ("delete_session", _) => self::actor(&app, &owner, name).await,
                    // Whoever signs in is somebody else from then on.
                    ("create_session", _) => app.stranger(),
                    _ => actor.clone(),
                };
                let answer = world::ask(&asked_by, operation, &world).await;
                if answer.status != statuses[at] {
                    wrong.push(format!("{operation} by {name}: {} instead of {}: {}", answer.status, statuses[at], answer.text()));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}
