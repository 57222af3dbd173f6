use leptos::prelude::window;
use serde::{Serialize, de::DeserializeOwned};
use vitrine_shared::ProblemCode;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Headers, RequestInit, Response};

use super::{Failure, json::read};
use crate::browser;

pub(super) const BASE: &str = "/api/v1";

/// One request to the API; `answer` and `done` send it.
pub struct Call<'a> {
    method: &'static str,
    path: &'a str,
    body: Option<String>,
    file: Option<Blob>,
    version: Option<i64>,
}

pub fn get(path: &str) -> Call<'_> {
    Call { method: "GET", path, body: None, file: None, version: None }
}

pub fn post(path: &str) -> Call<'_> {
    Call { method: "POST", ..get(path) }
}

pub fn patch(path: &str, version: i64) -> Call<'_> {
    Call { method: "PATCH", version: Some(version), ..get(path) }
}

pub fn put(path: &str, version: i64) -> Call<'_> {
    Call { method: "PUT", version: Some(version), ..get(path) }
}

pub fn delete(path: &str) -> Call<'_> {
    Call { method: "DELETE", ..get(path) }
}

impl Call<'_> {
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = serde_json::to_string(body).ok();
        self
    }

    /// A file as it is for a body.
    pub fn file(mut self, file: Blob) -> Self {
        self.file = Some(file);
        self
    }

    /// Based on this version.
    pub fn based_on(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sends it and reads what comes back.
    pub async fn answer<T: DeserializeOwned>(self) -> Result<T, Failure> {
        let text = self.send().await?;
        read(&text).ok_or(Failure::Unreadable)
    }

    /// Sends it, where success says all.
    pub async fn done(self) -> Result<(), Failure> {
        self.send().await.map(drop)
    }

    /// Sends it and takes a file that comes back.
    pub async fn blob(self) -> Result<Blob, Failure> {
        let response = self.exchange().await.ok_or(Failure::NoAnswer)?;
        if !response.ok() {
            return Err(refusal(&response).await);
        }
        let blob = match response.blob() {
            Ok(blob) => JsFuture::from(blob).await.ok(),
            Err(_) => None,
        };
        blob.and_then(|blob| blob.dyn_into().ok()).ok_or(Failure::NoAnswer)
    }

    async fn send(self) -> Result<String, Failure> {
        let response = self.exchange().await.ok_or(Failure::NoAnswer)?;
        if response.ok() { text(&response).await.ok_or(Failure::NoAnswer) } else { Err(refusal(&response).await) }
    }

    async fn exchange(self) -> Option<Response> {
        let headers = Headers::new().ok()?;
        if self.body.is_some() {
            headers.set("Content-Type", "application/json").ok()?;
        }
        if let Some(version) = self.version {
            headers.set("If-Match", &["\"", &version.to_string(), "\""].concat()).ok()?;
        }
        let init = RequestInit::new();
        init.set_method(self.method);
        init.set_headers(&headers);
        if let Some(body) = &self.body {
            init.set_body(&body.into());
        }
        if let Some(file) = &self.file {
            init.set_body(file);
        }
        let request = window().fetch_with_str_and_init(&[BASE, self.path].concat(), &init);
        JsFuture::from(request).await.ok()?.dyn_into().ok()
    }
}

async fn text(response: &Response) -> Option<String> {
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// What an answer that is no success says; who is not signed in goes to the door.
async fn refusal(response: &Response) -> Failure {
    let Some(text) = text(response).await else { return Failure::NoAnswer };
    let failure = read(&text).map_or(Failure::Unreadable, Failure::Problem);
    if failure.code() == Some(ProblemCode::NotSignedIn) {
        to_sign_in();
    }
    failure
}

/// Nobody is signed in: asks to sign in and comes back here. On the doors themselves there is nothing to do.
pub fn to_sign_in() {
    let here = browser::here();
    if !["/login", "/setup", "/invitation"].iter().any(|door| here.starts_with(door)) {
        let next = String::from(js_sys::encode_uri_component(&here));
        browser::leave_for(&["/login?next=", &next].concat());
    }
}
