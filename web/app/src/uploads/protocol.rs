//! tus 1.0, the client's side: find the upload or make it, send slices, and after whatever goes wrong ask how far it came.

use leptos::prelude::*;
use vitrine_shared::{AssetId, UPLOAD_ATTACHMENT_OF, UPLOAD_COLLECTION, UPLOAD_FILENAME};

use super::{
    Goal, Stage, Upload,
    exchange::{Answer, exchange},
    memory,
    wait::Patience,
};
use crate::{
    client,
    i18n::{locale, t},
};

const UPLOADS: &str = "/api/v1/uploads";
/// Bytes of one PATCH: what is lost at most is counted in seconds, and the answers cost nothing beside it.
const SLICE: u64 = 16 << 20;

/// What is to be done next.
enum Step {
    /// Make an upload.
    Create,
    /// Ask how far it came.
    Ask(String),
    /// Send from this byte on.
    Send(String, u64),
    /// It is over.
    End(Stage),
    /// Nothing came through; after a pause, do this.
    Pause(Box<Step>),
}

/// Sends a file to its end, whatever happens on the way.
pub async fn send(upload: &Upload) -> Stage {
    let mut patience = Patience::default();
    let mut step = memory::recall(upload).map_or(Step::Create, Step::Ask);
    loop {
        step = match step {
            Step::Create => after_create(upload, &create(upload).await),
            Step::Ask(address) => {
                let answer = exchange("HEAD", &address, &[], None, |_| {}).await;
                after_ask(upload, address, &answer)
            }
            Step::Send(address, offset) => {
                let answer = send_slice(upload, &address, offset).await;
                if answer.is_success() {
                    patience.renew();
                }
                after_send(upload, address, &answer)
            }
            Step::Pause(next) => {
                upload.sent.set(upload.safe.get_untracked());
                upload.stage.set(Stage::Interrupted);
                if !patience.pause().await {
                    return Stage::Stopped(t::no_answer(locale()).to_owned());
                }
                *next
            }
            Step::End(stage) => {
                if matches!(stage, Stage::Done { .. }) {
                    memory::forget(upload);
                }
                return stage;
            }
        };
        if let Step::Send(_, offset) = &step {
            upload.safe.set(*offset);
            upload.sent.set(*offset);
            upload.stage.set(Stage::Sending);
        }
    }
}

async fn create(upload: &Upload) -> Answer {
    let mut metadata = [UPLOAD_FILENAME, " ", &base64(&upload.file.name())].concat();
    let goal = match upload.goal {
        Goal::Library => None,
        Goal::Collection(id) => Some((UPLOAD_COLLECTION, id.to_string())),
        Goal::Asset(id) => Some((UPLOAD_ATTACHMENT_OF, id.to_string())),
    };
    if let Some((key, id)) = goal {
        metadata += &[",", key, " ", &base64(&id)].concat();
    }
    let length = upload.size().to_string();
    exchange("POST", UPLOADS, &[("Upload-Length", &length), ("Upload-Metadata", &metadata)], None, |_| {}).await
}

async fn send_slice(upload: &Upload, address: &str, offset: u64) -> Answer {
    let end = (offset + SLICE).min(upload.size());
    #[expect(clippy::cast_precision_loss, reason = "a file's size is below 2^53")]
    let Ok(slice) = upload.file.slice_with_f64_and_f64(offset as f64, end as f64) else {
        return exchange("HEAD", address, &[], None, |_| {}).await;
    };
    let sent = upload.sent.clone();
    let headers =
        [("Upload-Offset", offset.to_string()), ("Content-Type", "application/offset+octet-stream".to_owned())];
    let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
    exchange("PATCH", address, &headers, Some(&slice), move |bytes| sent.set(offset + bytes)).await
}

fn after_create(upload: &Upload, answer: &Answer) -> Step {
    match (answer.status, &answer.location) {
        (201, Some(address)) => {
            memory::remember(upload, address);
            done(upload, answer).unwrap_or_else(|| Step::Send(address.clone(), answer.offset.unwrap_or(0)))
        }
        _ => otherwise(answer, Step::Create),
    }
}

fn after_ask(upload: &Upload, address: String, answer: &Answer) -> Step {
    match (answer.status, answer.offset) {
        (200..=299, Some(offset)) => done(upload, answer).unwrap_or(Step::Send(address, offset)),
        // It expired, or was another member's.
        (403 | 404 | 410, _) => {
            memory::forget(upload);
            Step::Create
        }
        _ => otherwise(answer, Step::Ask(address)),
    }
}

fn after_send(upload: &Upload, address: String, answer: &Answer) -> Step {
    match (answer.status, answer.offset) {
        (200..=299, Some(offset)) => done(upload, answer).unwrap_or(Step::Send(address, offset)),
        (404 | 410, _) => {
            memory::forget(upload);
            Step::Create
        }
        (409 | 460, _) => Step::Ask(address),
        _ => otherwise(answer, Step::Ask(address)),
    }
}

/// The end, if the answer names what the file became or no byte is left to send.
fn done(upload: &Upload, answer: &Answer) -> Option<Step> {
    let address = answer.content_location.as_deref();
    let is_over = address.is_some() || answer.offset == Some(upload.size());
    let last = address.and_then(|address| address.rsplit('/').next()?.parse::<AssetId>().ok());
    let asset = last.filter(|_| !matches!(upload.goal, Goal::Asset(_)));
    is_over.then_some(Step::End(Stage::Done { asset, duplicate: answer.duplicate }))
}

/// What to do where the answer is none of those that the protocol goes on with.
fn otherwise(answer: &Answer, again: Step) -> Step {
    match answer.status {
        401 => {
            client::to_sign_in();
            Step::End(Stage::Stopped(t::signed_out(locale()).to_owned()))
        }
        // No network or no service; busy; another request still holds it; a proxy that gave up.
        0 | 423 | 429 | 500 | 502..=504 => Step::Pause(Box::new(again)),
        _ => {
            let words = answer.problem.as_ref().map(|problem| problem.detail.clone());
            Step::End(Stage::Stopped(words.unwrap_or_else(|| t::unreadable_answer(locale()).to_owned())))
        }
    }
}

/// Base64 of UTF-8, as `Upload-Metadata` wants it.
fn base64(text: &str) -> String {
    let bytes: String = text.bytes().map(char::from).collect();
    window().btoa(&bytes).unwrap_or_default()
}
