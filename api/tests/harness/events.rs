//! Listening to what changes.

use std::time::Duration;

use vitrine_shared::Change;

use super::Client;

/// How long a change may take to be heard.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open stream of events.
pub struct Events {
    response: reqwest::Response,
    text: String,
    /// The event to resume after.
    pub id: String,
}

impl Client {
    /// Opens the stream, and has heard that it is open.
    pub async fn listen(&self) -> Events {
        self.listen_from(0).await
    }

    /// The same, and hears first what happened in so many seconds before.
    pub async fn listen_from(&self, past: u8) -> Events {
        let response = self.open(&format!("/api/v1/events?past={past}")).await;
        assert_eq!(response.status().as_u16(), 200);
        let mut events = Events { response, text: String::new(), id: String::new() };
        let begin = events.paragraph().await.expect("a beginning");
        events.id = begin.strip_prefix("retry: 500\nid: ").expect("where it begins").to_owned();
        events
    }
}

impl Events {
    /// The next change; nothing where the stream has ended.
    pub async fn next(&mut self) -> Option<Change> {
        loop {
            let paragraph = self.paragraph().await?;
            if let Some(id) = paragraph.lines().find_map(|line| line.strip_prefix("id: ")) {
                self.id = id.to_owned();
            }
            if let Some((_, data)) = paragraph.split_once("data: ") {
                return Some(serde_json::from_str(data).expect("a change"));
            }
        }
    }

    /// What is heard before this change.
    pub async fn until(&mut self, change: Change) -> Vec<Change> {
        let mut before = Vec::new();
        loop {
            let heard = self.next().await.unwrap_or_else(|| panic!("{before:?} was heard, but not {change:?}"));
            if heard == change {
                return before;
            }
            before.push(heard);
        }
    }

    /// Hears the stream to its end, which comes at once: not with the next sign of life.
    pub async fn ends(&mut self) {
        while self.next().await.is_some() {}
    }

    async fn paragraph(&mut self) -> Option<String> {
        loop {
            if let Some((paragraph, rest)) = self.text.split_once("\n\n") {
                let (paragraph, rest) = (paragraph.to_owned(), rest.to_owned());
                self.text = rest;
                return Some(paragraph);
            }
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk()).await.expect("a word within ten seconds");
            self.text.push_str(str::from_utf8(&chunk.ok()??).expect("text"));
        }
    }
}
