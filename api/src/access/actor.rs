use std::{
    collections::HashSet,
    future::{Ready, ready},
};

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use uuid::Uuid;
use vitrine_locales::Locale;
use vitrine_shared::{ProblemCode, Right, Role};

use crate::http::Failure;

/// The rights of a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights(HashSet<Right>);

impl Rights {
    /// Reads a role's row. What this version does not know gives nothing.
    pub fn parse(json: &str) -> Self {
        let names: Vec<serde_json::Value> = serde_json::from_str(json).unwrap_or_default();
        Self(names.into_iter().filter_map(|name| serde_json::from_value(name).ok()).collect())
    }

    pub fn has(&self, right: Right) -> bool {
        self.0.contains(&right)
    }

    /// In the order of the closed list.
    pub fn list(&self) -> Vec<Right> {
        let mut rights: Vec<Right> = self.0.iter().copied().collect();
        rights.sort_unstable();
        rights
    }
}

/// The member who makes a request. Taken as an argument by a handler it means: signed in.
#[derive(Clone, Debug)]
pub struct Actor {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub rights: Rights,
    /// The profile's language, where one was chosen.
    pub language: Option<Locale>,
    /// IANA name; the instance's where the profile has none.
    pub time_zone: String,
    /// SHA-256 of the session's id; none for commands.
    pub session: Option<Vec<u8>>,
}

impl Actor {
    pub fn has(&self, right: Right) -> bool {
        self.rights.has(right)
    }

    /// 403 where the role lacks the right.
    pub fn require(&self, right: Right) -> Result<(), Failure> {
        if self.has(right) { Ok(()) } else { Err(ProblemCode::NotAllowed.into()) }
    }
}

impl FromRequest for Actor {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Self>().cloned().ok_or_else(|| ProblemCode::NotSignedIn.into()))
    }
}
