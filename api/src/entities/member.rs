use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    pub email_folded: String,
    pub name: String,
    pub role_id: String,
    pub password_hash: String,
    pub language: Option<String>,
    pub time_zone: Option<String>,
    pub created_at: Instant,
    pub deactivated_at: Option<Instant>,
    pub version: i64,
    pub joined_at: Option<Instant>,
    pub seen_at: Option<Instant>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
