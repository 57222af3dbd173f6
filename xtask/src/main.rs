//! The project's commands: `cargo xtask run`, `cargo xtask test`, and what they are made of.

mod cargo;
mod catalogue;
mod check;
mod error;
mod generated;
mod inputs;
mod openapi;
mod postgres;
mod process;
mod service;
mod step;
mod system;
mod test;
mod wasm_target;
mod web;

use clap::{Parser, Subcommand};
use error::Error;
use std::{env, path::Path, process::ExitCode};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, runs and tests Vitrine")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build what changed and start the service on 127.0.0.1:8080
    Run {
        /// For `vitrine serve`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Build service, single-page app and viewer
    Build {
        /// Cargo's profile for the service: dev, release, or image (smallest, slow to build)
        #[arg(long, default_value = "dev")]
        profile: String,
    },
    /// Run every test
    Test {
        /// Only those with this in their name
        filter: Option<String>,
    },
    /// Formatting, lints, licences, and whether generated files are fresh
    Check,
    /// Compile the words of web/locales to Rust
    Generate,
    /// Write openapi/v1.json
    Openapi,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match execute(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    env::set_current_dir(&root).map_err(Error::file(&root))?;
    match command {
        Command::Run { arguments } => {
            build("dev")?;
            Err(service::serve(&arguments))
        }
        Command::Build { profile } => build(&profile),
        Command::Test { filter } => test::run(filter.as_deref()),
        Command::Check => check::run(),
        Command::Generate => catalogue::generate()?.write(),
        Command::Openapi => {
            build("dev")?;
            openapi::generate()?.write()
        }
    }
}

fn build(profile: &str) -> Result<(), Error> {
    system::ensure(system::BUILD)?;
    catalogue::generate()?.write()?;
    web::build()?;
    service::build(profile)
}
