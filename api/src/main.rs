//! `vitrine`: one program, a subcommand for each thing that whoever runs it does.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use vitrine::{
    commands::{self, CommandError},
    config::Layers,
};

#[derive(Parser)]
#[command(name = "vitrine", version, about = "Teams share collections of photos, films and documents by link.")]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

/// Flags that win over the environment and `vitrine.toml`; `vitrine config` shows what holds.
#[derive(Args)]
struct Settings {
    /// Folder of the database, the files and the secret.
    #[arg(long, global = true)]
    data: Option<String>,
    /// Address to listen on; port 0 picks a free one.
    #[arg(long, global = true)]
    listen: Option<String>,
    /// What addresses of links are made of.
    #[arg(long, global = true)]
    public_url: Option<String>,
    /// sqlite://… or postgres://…
    #[arg(long, global = true)]
    database_url: Option<String>,
}

impl Settings {
    fn layers(self) -> Result<Layers, CommandError> {
        let flags = [
            ("data", self.data),
            ("listen", self.listen),
            ("public_url", self.public_url),
            ("database_url", self.database_url),
        ];
        let flags = flags.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let layers = Layers::defaults().file(PathBuf::from("vitrine.toml"))?;
        Ok(layers.environment(std::env::vars())?.flags(flags)?)
    }
}

#[derive(Subcommand)]
enum Command {
    /// Serve members and recipients, and do the work in the background.
    Serve(commands::ServeArgs),
    /// Do the work in the background, without serving.
    Work,
    /// Bring the database up to date.
    Migrate,
    /// Take files or folders in.
    Import(commands::ImportArgs),
    /// What an administrator does at the server.
    #[command(subcommand)]
    Admin(commands::AdminCommand),
    /// Print the description of the API.
    Openapi,
    /// Print the configuration that holds, and where it came from.
    Config,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("vitrine: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode, CommandError> {
    let layers = cli.settings.layers()?;
    match cli.command {
        Command::Openapi => print!("{}", vitrine::openapi::text()?),
        Command::Config => print!("{}", layers.describe()),
        Command::Serve(args) => with_runtime(commands::serve(layers.resolve()?, args))?,
        Command::Work => with_runtime(commands::work(layers.resolve()?))?,
        Command::Migrate => with_runtime(commands::migrate(layers.resolve()?))?,
        Command::Import(args) => return with_runtime(commands::import(layers.resolve()?, args)),
        Command::Admin(command) => return with_runtime(commands::admin(layers.resolve()?, command)),
    }
    Ok(ExitCode::SUCCESS)
}

/// Requests run on actix's own threads; this one is for everything else.
fn with_runtime<T>(work: impl Future<Output = Result<T, CommandError>>) -> Result<T, CommandError> {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    actix_web::rt::System::new().block_on(work)
}
