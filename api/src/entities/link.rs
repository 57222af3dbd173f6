use sea_orm::entity::prelude::*;

use super::Instant;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub collection_id: Uuid,
    pub maker_id: Uuid,
    pub name: String,
    pub token_hash: Vec<u8>,
    pub token_sealed: Vec<u8>,
    pub key_id: i32,
    pub asset_key: Vec<u8>,
    pub allow_originals: bool,
    pub allow_proxies: String,
    pub allow_attachments: bool,
    pub expires_at: Option<Instant>,
    pub expires_on: Option<String>,
    pub expires_time: Option<String>,
    pub time_zone: Option<String>,
    pub password_hash: Option<String>,
    pub unlock_epoch: i64,
    pub paused_at: Option<Instant>,
    pub version: i64,
    pub created_at: Instant,
    pub changed_at: Instant,
    pub changed_by: Uuid,
    pub revoked_at: Option<Instant>,
    pub revoked_by: Option<Uuid>,
    pub slug: Option<String>,
    pub starts_at: Option<Instant>,
    pub max_downloads: Option<i64>,
    pub downloads_taken: i64,
    pub message: Option<String>,
    pub show_properties: bool,
    pub embed_sites: Option<String>,
    pub indexable: bool,
    pub watermark: bool,
    pub face_search: bool,
    pub takes_collection: bool,
    pub asset_id: Option<Uuid>,
    pub view_until: Option<Instant>,
    pub suspended: Option<String>,
    pub suspended_at: Option<Instant>,
    pub withheld: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
