use std::{
    io::{IsTerminal, Read},
    process::ExitCode,
};

use clap::{Args, Subcommand, ValueEnum};
use vitrine_locales::Locale;
use vitrine_shared::Role;

use super::{CommandError, VerifyArgs, verify};
use crate::{
    accounts::{NewMember, create_member, reset_password, setup_instance},
    app::App,
    clock::Clock,
    config::Config,
    invitations::one_time_address,
    jobs,
};

#[derive(Subcommand)]
pub enum AdminCommand {
    /// Name the instance and make its first administrator; the password comes from standard input.
    Setup(SetupArgs),
    /// Add a member; the password comes from standard input.
    CreateMember(CreateMemberArgs),
    /// Set a member's password from standard input, or print a one-time address at which they set it themselves. Ends
    /// their sessions.
    ResetPassword(ResetPasswordArgs),
    /// Check that every file is there with its checksum, and count collections anew.
    Verify(VerifyArgs),
    /// Remove now what has had its time: the bin after 30 days, files that nothing refers to after a day. The service does
    /// so every hour.
    Gc,
}

#[derive(Args)]
pub struct SetupArgs {
    /// The team's name; recipients of links see it.
    #[arg(long)]
    name: String,
    /// en or ru.
    #[arg(long, default_value = "en")]
    language: String,
    /// IANA time zone, Europe/Berlin.
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// The administrator's e-mail address.
    #[arg(long)]
    email: String,
    /// The administrator's name; the part before the @ where it is left out.
    #[arg(long)]
    member_name: Option<String>,
}

#[derive(Args)]
pub struct CreateMemberArgs {
    #[arg(long)]
    email: String,
    #[arg(long)]
    name: String,
    #[arg(long, value_enum)]
    role: RoleArg,
}

#[derive(Args)]
pub struct ResetPasswordArgs {
    #[arg(long)]
    email: String,
    /// Print an address that works once, for 7 days; until it is used the present password holds.
    #[arg(long)]
    one_time_address: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum RoleArg {
    Viewer,
    Contributor,
    Editor,
    Administrator,
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Viewer => Self::Viewer,
            RoleArg::Contributor => Self::Contributor,
            RoleArg::Editor => Self::Editor,
            RoleArg::Administrator => Self::Administrator,
        }
    }
}

/// What an administrator does at the server.
pub async fn admin(config: Config, command: AdminCommand) -> Result<ExitCode, CommandError> {
    let listen = config.listen.clone();
    let app = App::open(config, Clock::default(), &listen).await?;
    match command {
        AdminCommand::Setup(args) => setup(&app, args).await?,
        AdminCommand::CreateMember(args) => {
            if !app.instance.is_set_up() {
                return Err(CommandError::Usage(
                    "this installation is not set up yet. Run: vitrine admin setup".to_owned(),
                ));
            }
            let new = NewMember { name: args.name, email: args.email, password: password()?, role: args.role.into() };
            create_member(&app, new).await?;
            println!("The member was added.");
        }
        AdminCommand::ResetPassword(args) if args.one_time_address => {
            println!("{}", one_time_address(&app, &args.email).await?);
        }
        AdminCommand::ResetPassword(args) => {
            reset_password(&app, &args.email, &password()?).await?;
            println!("The password was set.");
        }
        AdminCommand::Verify(args) => return verify::verify(&app, args).await,
        AdminCommand::Gc => {
            jobs::purge(&app).await?;
            println!("What had its time is removed.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn setup(app: &App, args: SetupArgs) -> Result<(), CommandError> {
    let language: Locale =
        args.language.parse().map_err(|_| CommandError::Usage("the language must be en or ru".to_owned()))?;
    let before_at = args.email.split('@').next().unwrap_or_default().to_owned();
    let name = args.member_name.unwrap_or(before_at);
    let new = NewMember { name, email: args.email, password: password()?, role: Role::Administrator };
    setup_instance(app, &args.name, language, &args.time_zone, new).await?;
    println!("{} is set up. Sign in at {}", args.name, app.app_url);
    Ok(())
}

/// Typed unseen at a terminal, else read from standard input up to the end of its first line.
fn password() -> Result<String, CommandError> {
    if std::io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("Password: ")?);
    }
    let mut text = String::new();
    std::io::stdin().take(4_096).read_to_string(&mut text)?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
