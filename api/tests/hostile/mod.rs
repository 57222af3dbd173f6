//! Whatever is sent, nothing makes a 500: every operation of the description, and each of its texts and numbers in turn. An
//! operation that is new is asked, too, as soon as it is described.

mod operations;
mod values;

use serde_json::json;
use vitrine_shared::Role;

use crate::{
    harness::{Answer, Client, TestApp, tus},
    viewer::world::{self, LOCK, World},
};
use operations::{Operation, operations};
use values::{BODIES, long_texts, raw_values, texts};

/// Things that exist, for the parts of an address.
struct Things(Vec<(&'static str, String)>);

impl Things {
    async fn make(app: &TestApp) -> Self {
        let world = World::shared(app, None).await;
        let recipient = app.stranger();
        let grant = world.grant(&recipient).await;
        let upload = tus::create(&app.administrator().await, "a.txt", 4, None).await.header("location").to_owned();
        let release = world.attachment.id.to_string();
        let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        Self(vec![
            ("/assets/{id}/attachments/{attachment}", release),
            ("/assets/{id}", world.assets[0].id.to_string()),
            ("/collections/{id}", world.collection.id.to_string()),
            ("/links/{id}", world.link.id.to_string()),
            ("/uploads/{id}", last(&upload)),
            ("/{profile}", "preview".to_owned()),
            ("/{asset}", world.public(&recipient, "harbour at dusk.jpg").await),
            ("/{attachment}", world.public_attachment(&recipient).await),
            ("/{grant}", last(&grant)),
            ("/{token}", last(&world.base)),
        ])
    }

    /// The address of an operation, with one part replaced.
    fn path(&self, operation: &Operation, replaced: Option<(&str, &str)>) -> String {
        let mut path = operation.path.clone();
        if let Some((name, value)) = replaced {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        for (place, thing) in &self.0 {
            if let Some(at) = path.find(place) {
                let name = place.rfind('{').expect("a name");
                path.replace_range(at + name..at + place.len(), thing);
            }
        }
        while let Some((from, to)) = path.find('{').zip(path.find('}')) {
            path.replace_range(from..=to, "01940000-0000-7000-8000-000000000000");
        }
        path
    }
}

/// Asks, and remembers what must not be.
struct Asker<'a> {
    app: &'a TestApp,
    member: Client,
    asked: usize,
    wrong: Vec<String>,
}

impl Asker<'_> {
    async fn ask(&mut self, operation: &Operation, client: &Client, path: &str, body: Option<Vec<u8>>, what: &str) {
        self.asked += 1;
        // Each from an address of its own: nobody is slowed down.
        let address = std::net::Ipv4Addr::from(0x0a00_0000 + u32::try_from(self.asked).expect("a number"));
        let client = client.at_address(address.into());
        let answer = if operation.is_endless {
            client.try_head_of(path).await
        } else {
            // A head that is too long is not read to its end.
            client.try_send(&operation.method, path, body).await
        };
        let Some(Answer { status, body, .. }) = answer else { return };
        if status >= 500 {
            let shown = String::from_utf8_lossy(&body).chars().take(200).collect::<String>();
            let what = what.chars().take(80).collect::<String>();
            self.wrong.push(format!("{} with {what}: {status} {shown}", operation.id));
        }
        if operation.id == "delete_session" {
            self.member = self.app.administrator().await;
        }
    }

    /// Signed in, with what every operation takes.
    fn client(&self) -> Client {
        self.member
            .with("if-match", "*")
            .with("tus-resumable", "1.0.0")
            .with("upload-length", "4")
            .with("upload-offset", "0")
    }
}

on_both! {
    async fn nothing_that_is_sent_makes_a_500(app) {
        let things = Things::make(&app).await;
        let mut asker = Asker { app: &app, member: app.administrator().await, asked: 0, wrong: Vec::new() };
        for operation in operations() {
            let path = things.path(&operation, None);
            for content_type in &operation.content_types {
                let client = |asker: &Asker| asker.client().with("content-type", content_type);
                for shape in &operation.bodies {
                    for value in raw_values() {
                        let body = operations::filled(shape, &value);
                        let what = format!("{shape} where @@ is {}", String::from_utf8_lossy(&value));
                        asker.ask(&operation, &client(&asker), &path, Some(body), &what).await;
                    }
                }
            }
            for kind in ["application/json", "application/x-www-form-urlencoded", "application/offset+octet-stream", "text/plain"] {
                for body in BODIES.iter().filter(|_| operation.takes_body()) {
                    let client = asker.client().with("content-type", kind);
                    asker.ask(&operation, &client, &path, Some(body.to_vec()), kind).await;
                }
            }
            for (name, place) in &operation.parameters {
                for text in texts() {
                    let (path, client) = match place.as_str() {
                        "path" => (things.path(&operation, Some((name, &operations::escaped(&text)))), asker.client()),
                        "query" => (format!("{path}?{name}={}", operations::escaped(&text)), asker.client()),
                        _ if text.iter().any(|byte| matches!(byte, 0..32 | 127)) => continue,
                        _ => (path.clone(), asker.client().with_bytes(name, &text)),
                    };
                    let what = format!("{name} as {}", String::from_utf8_lossy(&text));
                    asker.ask(&operation, &client, &path, Some(Vec::new()).filter(|_| operation.takes_body()), &what).await;
                }
            }
        }
        assert!(asker.asked > 1_000, "only {} requests", asker.asked);
        assert!(asker.wrong.is_empty(), "\n{}", asker.wrong.join("\n"));
    }

    async fn names_of_files_and_passwords_may_be_anything(app) {
        let member = app.member(Role::Contributor).await;
        for text in texts().into_iter().chain(long_texts()) {
            let encoded = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &text);
            let metadata = format!("filename {encoded},collection {encoded}");
            let attached = format!("filename {encoded},attachment_of {encoded}");
            let client = member.with("tus-resumable", "1.0.0").with("upload-length", "0");
            for metadata in [metadata, attached, format!("filename {encoded}")] {
                if let Some(answer) = client.with("upload-metadata", &metadata).try_send("POST", "/api/v1/uploads", None).await {
                    assert!(answer.status < 500, "{metadata:.80}: {}", answer.text());
                }
            }
        }
        let locked = World::shared(&app, Some(LOCK)).await;
        let (_, open) = locked.another(&json!({ "allow": { "originals": true } })).await;
        let shown = world::public(&app.stranger(), &open, "harbour at dusk.jpg").await;
        for text in texts().into_iter().chain(long_texts()) {
            let text = operations::escaped(&text);
            for (path, form) in [
                (format!("{}/unlock", locked.base), format!("password={text}")),
                (format!("{}/unlock", locked.base), format!("password={LOCK}&next={text}")),
                (format!("{open}/grants"), format!("choice={text}&files={text}&asset={text}")),
                (format!("{open}/grants"), format!("choice=selected&files=originals&asset={text}&asset={shown}")),
            ] {
                let answer = app.stranger().at_address("10.9.9.9".parse().expect("an address")).form(&path, &form).await;
                assert!(answer.status < 500, "{form:.80}: {}", answer.text());
            }
        }
    }
}
