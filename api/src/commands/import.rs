use std::process::ExitCode;

use clap::Args;

use super::CommandError;
use crate::config::Config;

#[derive(Args)]
pub struct ImportArgs {}

pub async fn import(_config: Config, _args: ImportArgs) -> Result<ExitCode, CommandError> {
    Ok(ExitCode::SUCCESS)
}
