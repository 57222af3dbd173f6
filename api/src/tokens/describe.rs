use vitrine_shared::Token;

use crate::{
    access::Rights,
    entities::{Instant, token::Model},
};

/// A token as its member sees it.
pub(super) fn describe(row: Model) -> Token {
    Token {
        id: row.id.into(),
        name: row.name,
        scopes: Rights::parse(&row.scopes).list(),
        created_at: row.created_at.timestamp(),
        expires_at: row.expires_at.map(Instant::timestamp),
        last_used_at: row.used_at.map(Instant::timestamp),
    }
}
