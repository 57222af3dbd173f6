use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notices")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub member_id: Uuid,
    pub link_id: Uuid,
    pub kind: String,
    pub subject: Option<String>,
    pub by_id: Option<Uuid>,
    pub expires_at: Option<Instant>,
    pub classes: String,
    pub once: Option<String>,
    pub at: Instant,
    pub read_at: Option<Instant>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
