//! SQLite or PostgreSQL behind one type: readers, a writer, and the one way to begin a transaction.

use std::{str::FromStr, time::Duration};

use sea_orm::{
    ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait, Value,
};
use serde::Serialize;
use sqlx::{
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use vitrine_migrations::{Migrator, MigratorTrait};

/// How long a request waits for a connection before it is told to come back.
const ACQUIRE: Duration = Duration::from_secs(5);

/// A database's connections. SQLite has one writer and several readers, so that no transaction meets a lock half-way.
#[derive(Clone)]
pub struct Database {
    read: DatabaseConnection,
    write: DatabaseConnection,
}

impl Database {
    /// Connects to `sqlite://PATH` or `postgres://…`.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("postgres") {
            let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(ACQUIRE).connect(url).await;
            let both: DatabaseConnection = pool.map_err(connect_error)?.into();
            return Ok(Self { read: both.clone(), write: both });
        }
        let options = SqliteConnectOptions::from_str(url)
            .map_err(connect_error)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(ACQUIRE)
            .pragma("cache_size", "-16000");
        let writers = SqlitePoolOptions::new().max_connections(1).acquire_timeout(ACQUIRE);
        let write = writers.connect_with(options.clone()).await.map_err(connect_error)?.into();
        let readers = SqlitePoolOptions::new().max_connections(4).acquire_timeout(ACQUIRE);
        let read = readers.connect_with(options.pragma("query_only", "ON")).await.map_err(connect_error)?.into();
        Ok(Self { read, write })
    }

    /// Brings the schema up to date.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        Migrator::up(&self.write, None).await
    }

    /// Whether every known step has been applied.
    pub async fn is_current(&self) -> Result<bool, DbErr> {
        Ok(Migrator::get_pending_migrations(&self.write).await?.is_empty())
    }

    /// Calls `heard` with the text of each statement that is sent, once it is answered.
    pub fn listen(&mut self, heard: impl Fn(&str) + Clone + Send + Sync + 'static) {
        for connection in [&mut self.read, &mut self.write] {
            let heard = heard.clone();
            connection.set_metric_callback(move |sent| heard(&sent.statement.sql));
        }
    }

    /// For queries outside of a transaction.
    pub fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// Begins a writing transaction: `IMMEDIATE` on SQLite, where it owns the one writer. Inside, use the transaction only;
    /// asking for a second would wait for itself.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await
    }

    /// Closes every connection.
    pub async fn close(self) -> Result<(), DbErr> {
        self.read.clone().close().await?;
        self.write.clone().close().await
    }
}

fn connect_error(error: sqlx::Error) -> DbErr {
    DbErr::Conn(sea_orm::RuntimeErr::SqlxError(std::sync::Arc::new(error)))
}

/// A statement written once for both databases, with `?` for each value in turn. `?` must not stand in a literal.
pub fn statement(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    let backend = db.get_database_backend();
    let sql = match backend {
        DatabaseBackend::Postgres => numbered(sql),
        _ => sql.to_owned(),
    };
    Statement::from_sql_and_values(backend, sql, values)
}

/// `?` → `$1`, `$2`, …
fn numbered(sql: &str) -> String {
    let mut numbered = String::with_capacity(sql.len() + 16);
    let mut parts = sql.split('?');
    numbered.push_str(parts.next().unwrap_or_default());
    for (at, part) in parts.enumerate() {
        numbered.push_str(&format!("${}{part}", at + 1));
    }
    numbered
}

/// A value of a closed list as its column has it, which is as the wire has it: `ends_soon`.
pub fn word(value: impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::from_value(serde_json::to_value(value)?)
}

/// `?, ?, ?`: a list of so many values for `IN`.
pub fn placeholders(count: usize) -> String {
    vec!["?"; count].join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_numbered_in_turn() {
        assert_eq!(super::numbered("a = ? AND b IN (?, ?)"), "a = $1 AND b IN ($2, $3)");
        assert_eq!(super::numbered("nothing"), "nothing");
        assert_eq!(super::placeholders(3), "?, ?, ?");
    }
}
