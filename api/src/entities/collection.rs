use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "collections")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub owner_id: Uuid,
    pub visibility: String,
    pub version: i64,
    pub revision: i64,
    pub created_at: Instant,
    pub changed_at: Instant,
    pub changed_by: Uuid,
    pub deleted_at: Option<Instant>,
    pub deleted_by: Option<Uuid>,
    pub unlisted: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
