use std::collections::HashSet;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;
use vitrine_shared::{ASSETS_PER_REQUEST, AssetId, FieldCode};

use crate::{
    entities::asset,
    http::{Failure, Field},
};

/// The assets that a request names, each once and in its order; 422 where there are too many, or one is not in the library.
pub async fn existing(db: &impl ConnectionTrait, pointer: &str, asked: &[AssetId]) -> Result<Vec<Uuid>, Failure> {
    if asked.len() > ASSETS_PER_REQUEST {
        return Err(Failure::invalid(vec![Field::limited(pointer, FieldCode::TooLong, ASSETS_PER_REQUEST as u64)]));
    }
    let ids = asset::Entity::find()
        .select_only()
        .column(asset::Column::Id)
        .filter(asset::Column::Id.is_in(asked.iter().map(|id| id.0)))
        .filter(asset::Column::DeletedAt.is_null())
        .into_tuple::<Uuid>()
        .all(db)
        .await?;
    let known: HashSet<Uuid> = ids.into_iter().collect();
    let unknown = asked.iter().enumerate().filter(|(_, id)| !known.contains(&id.0));
    let fields: Vec<Field> =
        unknown.map(|(at, _)| Field::new(&format!("{pointer}/{at}"), FieldCode::Unknown)).collect();
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let mut seen = HashSet::new();
    Ok(asked.iter().map(|id| id.0).filter(|id| seen.insert(*id)).collect())
}
