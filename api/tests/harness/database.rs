use std::{path::Path, time::Duration};

use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseTransaction, Statement};
use sqlx::{Connection, Executor, PgConnection};
use vitrine::database::Database;

const PATIENCE: Duration = Duration::from_secs(20);

/// Which of the two databases a test runs on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Backend {
    Sqlite,
    Postgres,
}

impl Backend {
    /// The address of an empty database with the whole schema, for one test alone.
    pub async fn fresh(self, folder: &Path) -> String {
        match self {
            Self::Sqlite => format!("sqlite://{}", folder.join("vitrine.db").display()),
            Self::Postgres => {
                let cluster = std::env::var("VITRINE_TEST_POSTGRES")
                    .expect("the tests need a PostgreSQL of their own: `cargo xtask test` starts one");
                let name = format!("t{}", uuid::Uuid::now_v7().simple());
                let mut connection = PgConnection::connect(&cluster).await.expect("the test cluster");
                connection.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a database");
                let (server, _) = cluster.rsplit_once('/').expect("an address that ends with a database");
                let url = format!("{server}/{name}");
                let database = Database::connect(&url).await.expect("a connection");
                database.migrate().await.expect("the schema");
                database.close().await.expect("closed");
                url
            }
        }
    }
}

/// Waits until another transaction waits for a lock that this one has. On SQLite others wait before they begin.
pub async fn until_one_waits(transaction: &DatabaseTransaction) {
    // Not pg_stat_activity: a transaction sees that as it was when it first looked.
    const WAITING: &str = "SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))";
    if transaction.get_database_backend() != DatabaseBackend::Postgres {
        return;
    }
    let waiting = || transaction.query_one_raw(Statement::from_string(DatabaseBackend::Postgres, WAITING));
    let one_waits = async {
        while waiting().await.expect("a list of who waits").is_none() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, one_waits).await.expect("somebody who waits");
}
