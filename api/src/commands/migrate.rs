use super::CommandError;
use crate::{app::StartError, config::Config, database::Database};

/// Brings the database up to date. `serve` does so itself on SQLite.
pub async fn migrate(config: Config) -> Result<(), CommandError> {
    std::fs::create_dir_all(&config.data).map_err(|e| StartError::Folder(config.data.clone(), e))?;
    let database = Database::connect(&config.database_url).await.map_err(StartError::from)?;
    database.migrate().await.map_err(StartError::from)?;
    println!("The database is up to date.");
    Ok(())
}
