use std::collections::HashSet;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;
use vitrine_shared::{ASSETS_PER_REQUEST, AssetId, FieldCode};

use crate::{
    entities::asset::{Column, Entity},
    http::{Failure, Field},
};

/// The ids in their order, none twice; 422 with the field, below `pointer`, of each that is no asset or in the bin.
pub async fn existing(db: &impl ConnectionTrait, pointer: &str, ids: &[AssetId]) -> Result<Vec<Uuid>, Failure> {
    let asked = distinct(pointer, ids)?;
    let there = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Id.is_in(asked.iter().copied()))
        .filter(Column::DeletedAt.is_null());
    let there: HashSet<Uuid> = there.into_tuple::<Uuid>().all(db).await?.into_iter().collect();
    let missing = ids.iter().enumerate().filter(|(_, id)| !there.contains(&id.0));
    let fields: Vec<Field> =
        missing.map(|(at, _)| Field::new(&format!("{pointer}/{at}"), FieldCode::Unknown)).collect();
    if fields.is_empty() { Ok(asked) } else { Err(Failure::invalid(fields)) }
}

/// The ids in their order, none twice; 422 where they are too many for one request.
pub(super) fn distinct(pointer: &str, ids: &[AssetId]) -> Result<Vec<Uuid>, Failure> {
    if ids.len() > ASSETS_PER_REQUEST {
        return Err(Failure::invalid(vec![Field::limited(pointer, FieldCode::TooLong, ASSETS_PER_REQUEST as u64)]));
    }
    let mut seen = HashSet::new();
    Ok(ids.iter().map(|id| id.0).filter(|&id| seen.insert(id)).collect())
}
