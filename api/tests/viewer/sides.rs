//! Requirements that the members' side and the start of the service meet.

use serde_json::{Value, json};
use vitrine::{
    app::{App, StartError},
    clock::Clock,
    secrets::SecretError,
};
use vitrine_shared::{Links, Role};

use super::{
    table::routes,
    world::{LOCK, World},
};

/// Every property name of a schema, references followed.
fn properties(document: &Value, schema: &Value, found: &mut Vec<String>, seen: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str)
                && !seen.contains(&reference.to_owned())
            {
                seen.push(reference.to_owned());
                let target = document.pointer(reference.trim_start_matches('#')).expect("a schema");
                properties(document, target, found, seen);
            }
            for (name, value) in fields {
                if name == "properties" {
                    found.extend(value.as_object().into_iter().flat_map(|names| names.keys().cloned()));
                }
                properties(document, value, found, seen);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| properties(document, item, found, seen)),
        _ => {}
    }
}

#[test]
fn r07_no_answer_is_described_to_hold_a_secret() {
    let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
    for (path, item) in document["paths"].as_object().expect("paths") {
        for operation in item.as_object().expect("a path").values() {
            let mut found = Vec::new();
            properties(&document, &operation["responses"], &mut found, &mut Vec::new());
            let id = operation["operationId"].as_str().expect("an id");
            // Those that make a secret say it once.
            let is_maker = |name: &str| {
                [("generate_link_password", "password"), ("create_token", "token"), ("create_token", "secret")]
                    .contains(&(id, name))
            };
            for name in found {
                let is_secret = ["hash", "secret", "token", "sealed", "epoch"].iter().any(|word| name.contains(word))
                    || name.contains("password") && name != "has_password";
                assert!(!is_secret || name == "thumbhash" || is_maker(&name), "{path} answers with {name}");
            }
        }
    }
}

on_both! {
    async fn r07_passwords_are_kept_as_argon2id_and_told_to_nobody(app) {
        use sea_orm::EntityTrait;
        let world = World::shared(&app, Some(LOCK)).await;
        let row = vitrine::entities::link::Entity::find_by_id(world.link.id.0).one(app.app.database.read()).await.expect("there").expect("there");
        let hash = row.password_hash.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let token = world.base.trim_start_matches("/s/");
        assert!(!row.token_sealed.windows(token.len()).any(|part| part == token.as_bytes()));
        let administrator = app.administrator().await;
        let path = format!("/api/v1/links/{}", world.link.id);
        for answer in [administrator.get(&path).await, world.maker.get(&path).await] {
            assert!(!answer.text().contains(LOCK) && !answer.text().contains("argon2") && answer.text().contains(token));
        }
        let editor = app.member(Role::Editor).await;
        let links: Links = editor.get(&format!("/api/v1/collections/{}/links", world.collection.id)).await.read();
        assert_eq!(links.items[0].url, None, "an address gives rights that the reader may not have");
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        for operation in routes(7) {
            let said = doors.ask(&inside, operation).await.text();
            assert!(!said.contains("argon2") && !said.contains(LOCK), "{operation}");
        }
    }

    async fn r23_the_service_does_not_start_without_its_key(app) {
        let world = World::shared(&app, None).await;
        let mut config = app.app.config.clone();
        config.secret_file = config.data.join("gone");
        let started = App::open(config.clone(), Clock::default(), "127.0.0.1:1").await;
        assert!(matches!(started, Err(StartError::Secret(SecretError::Missing(_)))));
        assert!(!config.secret_file.exists(), "none is made in its place");
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for operation in routes(23) {
            assert!(doors.ask(&recipient, operation).await.status < 400, "{operation}");
        }
        world.another(&json!({})).await;
    }
}
