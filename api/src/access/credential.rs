use sha2::{Digest, Sha256};

use super::Actor;
use crate::{accounts, app::App, http::Failure, tokens};

/// By what a member is known, as it can be asked again: a stream that lasts asks now and then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// SHA-256 of the session cookie's value.
    Session(Vec<u8>),
    /// SHA-256 of a personal access token.
    Token(Vec<u8>),
    /// Whoever may run commands at the server.
    Command,
}

impl Credential {
    /// The session of this cookie.
    pub fn session(cookie: &str) -> Self {
        Self::Session(Sha256::digest(cookie.as_bytes()).to_vec())
    }

    /// The member whom it belongs to now, with the rights that they have by it; nobody where it has ended.
    pub async fn actor(&self, app: &App) -> Result<Option<Actor>, Failure> {
        match self {
            Self::Session(hash) => accounts::actor_of_session(app, hash).await,
            Self::Token(hash) => tokens::actor_of_token(app, hash).await,
            Self::Command => Ok(None),
        }
    }
}
