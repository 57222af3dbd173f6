//! What `vitrine` does when it is called, one file a subcommand.

mod admin;
mod import;
mod migrate;
mod serve;
mod verify;
mod work;

pub use admin::{AdminCommand, admin};
pub use import::{ImportArgs, import, import_files};
pub use migrate::migrate;
pub use serve::{ServeArgs, serve};
pub use verify::{Strays, VerifyArgs, verify_files};
pub use work::work;

use crate::{
    app::StartError,
    config::ConfigError,
    http::{Failure, plain},
};

/// Why a command did not succeed, in sentences for whoever typed it.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Start(#[from] StartError),
    #[error("{}", plain(.0))]
    Failed(#[from] Failure),
    #[error(
        "the address {0} cannot be listened on: {1}. Is another service running there? Choose another with --listen"
    )]
    Listen(String, std::io::Error),
    #[error("input or output failed: {0}")]
    Io(#[from] std::io::Error),
    #[error("JSON could not be written: {0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    Usage(String),
}

impl From<sea_orm::DbErr> for CommandError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Failed(error.into())
    }
}
