use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "watermark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    pub sha256: Option<Vec<u8>>,
    pub media_type: Option<String>,
    pub bytes: Option<i64>,
    pub placement: String,
    pub size: i32,
    pub opacity: i32,
    pub mark: Option<String>,
    pub version: i64,
    pub changed_at: Instant,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
