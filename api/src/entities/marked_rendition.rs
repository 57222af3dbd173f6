use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "marked_renditions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub asset_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub profile_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub recipe: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mark: String,
    pub state: String,
    pub error: Option<String>,
    pub size: Option<i64>,
    pub sha256: Option<Vec<u8>>,
    pub crc32: Option<i64>,
    pub made_at: Instant,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
