use std::{
    collections::HashSet,
    future::{Ready, ready},
};

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use uuid::Uuid;
use vitrine_locales::Locale;
use vitrine_shared::{ProblemCode, Right, Role};

use super::Credential;
use crate::http::Failure;

/// The rights of a role, or of a member by a token.
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

    /// What both have.
    pub fn within(&self, other: &Self) -> Self {
        Self(self.0.intersection(&other.0).copied().collect())
    }

    /// Whether all that the other has is here, too.
    pub fn includes(&self, other: &Self) -> bool {
        other.0.is_subset(&self.0)
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
    pub credential: Credential,
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

/// A member who is signed in: what a token may not do asks for one.
pub struct SignedIn {
    pub actor: Actor,
    /// SHA-256 of the session cookie's value.
    pub session: Vec<u8>,
}

impl FromRequest for SignedIn {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        ready(Actor::from_request(request, payload).into_inner().and_then(|actor| match &actor.credential {
            Credential::Session(hash) => Ok(Self { session: hash.clone(), actor }),
            Credential::Token(_) | Credential::Command => Err(ProblemCode::SessionRequired.into()),
        }))
    }
}

impl FromRequest for Actor {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Self>().cloned().ok_or_else(|| ProblemCode::NotSignedIn.into()))
    }
}
