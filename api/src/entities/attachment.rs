use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub asset_id: Uuid,
    pub sha256: Vec<u8>,
    pub name: String,
    pub size: i64,
    pub crc32: i64,
    pub media_type: String,
    pub created_at: Instant,
    pub created_by: Uuid,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
