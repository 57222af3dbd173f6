use std::{net::IpAddr, sync::Once, time::Duration};

use reqwest::{
    Method, StatusCode,
    header::{HeaderMap, HeaderName, HeaderValue},
    redirect::Policy,
};
use serde::{Serialize, de::DeserializeOwned};
use vitrine_shared::{CreatedToken, Problem, ProblemCode, Right};

/// A browser or program: it keeps its cookies, and its requests come from the service's own pages unless said otherwise.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    url: String,
    headers: HeaderMap,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Client {
    pub fn new(url: &str) -> Self {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            rustls::crypto::ring::default_provider().install_default().expect("one provider");
        });
        let http = reqwest::Client::builder()
            .cookie_store(true)
            .redirect(Policy::none())
            .timeout(Duration::from_secs(30))
            .build()
            .expect("a client");
        let headers = HeaderMap::from_iter([(
            HeaderName::from_static("sec-fetch-site"),
            HeaderValue::from_static("same-origin"),
        )]);
        Self { http, url: url.to_owned(), headers }
    }

    /// The same client with one more header on every request; an empty value takes the header away.
    pub fn with(&self, name: &str, value: &str) -> Self {
        self.with_bytes(name, value.as_bytes())
    }

    /// The same with what need not be text.
    pub fn with_bytes(&self, name: &str, value: &[u8]) -> Self {
        let mut client = self.clone();
        if value.is_empty() {
            client.headers.remove(name);
        } else {
            let value = HeaderValue::from_bytes(value).expect("a header");
            client.headers.insert(HeaderName::from_bytes(name.as_bytes()).expect("a name"), value);
        }
        client
    }

    /// The same client with a personal access token; a program, so nothing says where its requests come from.
    pub fn bearing(&self, token: &str) -> Self {
        self.with("authorization", &format!("Bearer {token}")).with("sec-fetch-site", "")
    }

    /// The secret of a new personal access token of the signed-in member's.
    pub async fn token(&self, scopes: &[Right]) -> String {
        let body = serde_json::json!({ "name": "A program", "scopes": scopes });
        let made: CreatedToken = self.post("/api/v1/tokens", &body).await.read();
        made.secret.expect("shown once")
    }

    /// The same client at another address, as a trusted proxy reports it.
    pub fn at_address(&self, address: IpAddr) -> Self {
        self.with("x-forwarded-for", &address.to_string())
    }

    pub async fn send(&self, method: &str, path: &str, body: Option<Vec<u8>>) -> Answer {
        self.try_send(method, path, body).await.expect("an answer")
    }

    /// The answer, or nothing where the connection breaks before its end.
    pub async fn try_send(&self, method: &str, path: &str, body: Option<Vec<u8>>) -> Option<Answer> {
        let method: Method = method.parse().expect("a method");
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.url) };
        let mut request = self.http.request(method, url).headers(self.headers.clone());
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await.ok()?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.ok()?.to_vec();
        Some(Answer { status: StatusCode::as_u16(&status), headers, body })
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None).await
    }

    /// Status and headers alone, of an answer that does not end.
    pub async fn head_of(&self, path: &str) -> Answer {
        self.try_head_of(path).await.expect("an answer")
    }

    /// The same, or nothing where the request cannot be made or the connection breaks.
    pub async fn try_head_of(&self, path: &str) -> Option<Answer> {
        let response = self.try_open(path).await.ok()?;
        Some(Answer { status: response.status().as_u16(), headers: response.headers().clone(), body: Vec::new() })
    }

    /// An answer that has only begun.
    pub async fn open(&self, path: &str) -> reqwest::Response {
        self.try_open(path).await.expect("an answer")
    }

    async fn try_open(&self, path: &str) -> reqwest::Result<reqwest::Response> {
        self.http.get(format!("{}{path}", self.url)).headers(self.headers.clone()).send().await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, None).await
    }

    pub async fn post(&self, path: &str, body: &impl Serialize) -> Answer {
        self.json("POST", path, body).await
    }

    /// PATCH with `If-Match: "version"`.
    pub async fn patch(&self, path: &str, version: i64, body: &impl Serialize) -> Answer {
        self.with("if-match", &format!("\"{version}\"")).json("PATCH", path, body).await
    }

    pub async fn json(&self, method: &str, path: &str, body: &impl Serialize) -> Answer {
        let body = serde_json::to_vec(body).expect("JSON");
        self.with("content-type", "application/json").send(method, path, Some(body)).await
    }

    /// A form as a browser sends it.
    pub async fn form(&self, path: &str, body: &str) -> Answer {
        let client = self.with("content-type", "application/x-www-form-urlencoded");
        client.send("POST", path, Some(body.as_bytes().to_vec())).await
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as JSON; fails where the status is no success.
    #[track_caller]
    pub fn read<T: DeserializeOwned>(&self) -> T {
        assert!((200..300).contains(&self.status), "{}: {}", self.status, self.text());
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The problem, whose status and content type are as they must be.
    #[track_caller]
    pub fn problem(&self, code: ProblemCode) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}: {}", self.status, self.text());
        let problem: Problem = serde_json::from_slice(&self.body).expect("a problem");
        assert_eq!((problem.code, problem.status), (code, self.status), "{}", self.text());
        problem
    }
}
