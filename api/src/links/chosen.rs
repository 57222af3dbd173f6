use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{FieldCode, LINKS_PER_REQUEST, LinkVersion, ProblemCode};

use super::{Row, store};
use crate::{
    access::Actor,
    http::{Failure, Field},
};

/// The links that one request changes, in the order of their ids, which is the one order in which several are locked:
/// all of them, or none where one is not seen (404), is not this member's to change (403), or was changed meanwhile
/// (412, which names each).
pub(super) async fn chosen(
    db: &impl ConnectionTrait,
    actor: &Actor,
    asked: &[LinkVersion],
) -> Result<Vec<Row>, Failure> {
    if asked.len() > LINKS_PER_REQUEST {
        return Err(Failure::invalid(vec![Field::limited("/links", FieldCode::TooLong, LINKS_PER_REQUEST as u64)]));
    }
    let ids: Vec<Uuid> = asked.iter().map(|link| link.id.0).collect();
    let rows: HashMap<Uuid, Row> = store::by_ids(db, &ids).await?.into_iter().map(|row| (row.link.id, row)).collect();
    let mut changed = Vec::new();
    for (at, link) in asked.iter().enumerate() {
        let row = rows.get(&link.id.0).ok_or(ProblemCode::NotFound)?;
        if !store::may_edit(actor, row) {
            // Whether they may know of it decides between 403 and 404.
            store::editable(db, actor, link.id.0).await?;
        }
        if row.link.version != link.version {
            changed.push(at);
        }
    }
    if !changed.is_empty() {
        return Err(stale(changed));
    }
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_unstable_by_key(|row| row.link.id);
    Ok(rows)
}

/// 412 with the places of the links that were changed meanwhile.
pub(super) fn stale(places: impl IntoIterator<Item = usize>) -> Failure {
    let fields = places.into_iter().map(|at| Field::new(&format!("/links/{at}"), FieldCode::Changed)).collect();
    Failure { fields, ..ProblemCode::VersionMismatch.into() }
}

/// 412 for a link that was changed just now.
pub(super) fn overtaken(asked: &[LinkVersion], id: Uuid) -> Failure {
    stale(asked.iter().position(|link| link.id.0 == id))
}
