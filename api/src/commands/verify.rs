use std::process::ExitCode;

use clap::Args;

use super::CommandError;
use crate::app::App;

#[derive(Args)]
pub struct VerifyArgs {}

pub async fn verify(_app: &App, _args: VerifyArgs) -> Result<ExitCode, CommandError> {
    Ok(ExitCode::SUCCESS)
}
