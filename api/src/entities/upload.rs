use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "uploads")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub member_id: Uuid,
    pub name: String,
    pub size: i64,
    pub metadata: String,
    pub collection_id: Option<Uuid>,
    pub created_at: Instant,
    pub expires_at: Instant,
    pub sha256: Option<Vec<u8>>,
    pub crc32: Option<i64>,
    pub finished_at: Option<Instant>,
    pub asset_id: Option<Uuid>,
    pub duplicate: Option<bool>,
    pub attachment_of: Option<Uuid>,
    pub attachment_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
