//! The database's schema, step by step, for SQLite and PostgreSQL alike.
//!
//! A step is one SQL text in which `{blob}`, `{uuid}` and `{serial}` stand for the types that the two name differently.
//! Instants are BIGINT microseconds since 1970 UTC, days are days since 1970 UTC.

use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

pub use sea_orm_migration::MigratorTrait;

/// Every step, oldest first.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(Step { name: "m20261124_000001_thread", sql: include_str!("m20261124_000001_thread.sql") }),
            Box::new(Step {
                name: "m20261125_000001_link_fields",
                sql: include_str!("m20261125_000001_link_fields.sql"),
            }),
            Box::new(Step {
                name: "m20261125_000002_members_and_tokens",
                sql: include_str!("m20261125_000002_members_and_tokens.sql"),
            }),
            Box::new(Step { name: "m20261125_000003_activity", sql: include_str!("m20261125_000003_activity.sql") }),
            Box::new(Step {
                name: "m20261128_000001_attachments",
                sql: include_str!("m20261128_000001_attachments.sql"),
            }),
            Box::new(Step { name: "m20261128_000002_watermark", sql: include_str!("m20261128_000002_watermark.sql") }),
            Box::new(Step {
                name: "m20261128_000003_selections",
                sql: include_str!("m20261128_000003_selections.sql"),
            }),
            Box::new(Step {
                name: "m20261128_000004_views_and_notices",
                sql: include_str!("m20261128_000004_views_and_notices.sql"),
            }),
            Box::new(Step { name: "m20261130_000001_indexes", sql: include_str!("m20261130_000001_indexes.sql") }),
        ]
    }
}

struct Step {
    name: &'static str,
    sql: &'static str,
}

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (blob, uuid, serial) = match manager.get_database_backend() {
            DatabaseBackend::Postgres => ("BYTEA", "UUID", "BIGSERIAL PRIMARY KEY"),
            _ => ("BLOB", "BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT"),
        };
        let sql = self.sql.replace("{blob}", blob).replace("{uuid}", uuid).replace("{serial}", serial);
        manager.get_connection().execute_unprepared(&sql).await?;
        Ok(())
    }
}
