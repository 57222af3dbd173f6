use std::net::{TcpListener, ToSocketAddrs};

use actix_web::web;
use clap::Args;
use tokio::{sync::watch, task::JoinSet};

use super::CommandError;
use crate::{
    app::{App, Side},
    clock::Clock,
    config::Config,
    events, jobs, server, viewer,
};

#[derive(Args)]
pub struct ServeArgs {
    /// Serve only; `vitrine work` does the work in the background.
    #[arg(long)]
    no_workers: bool,
}

/// Serves until the process is told to stop.
pub async fn serve(config: Config, args: ServeArgs) -> Result<(), CommandError> {
    let socket = bind(&config.listen)?;
    let public_socket = config.public_listen.as_deref().map(bind).transpose()?;
    let listening = socket.local_addr()?.to_string();
    let app = web::Data::new(App::open(config, Clock::default(), &listening).await?);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);

    let (stop, stopped) = watch::channel(false);
    let mut background = JoinSet::new();
    if !args.no_workers {
        background.spawn(jobs::work(app.clone().into_inner(), stopped.clone()));
    }
    background.spawn(events::follow(app.clone().into_inner(), stopped.clone()));
    background.spawn(viewer::count_visits(app.clone().into_inner(), stopped));

    let public_server = match public_socket {
        Some(socket) => Some(tokio::spawn(server::listen(app.clone(), socket, Side::Recipients, threads)?)),
        None => None,
    };
    let server = server::listen(app.clone(), socket, Side::Everything, threads)?;
    println!("listening on http://{listening}");
    if !app.instance.is_set_up() {
        println!("Set this installation up at {}/setup?code={}", app.app_url, app.setup_code.as_str());
    }
    let mut outcome = Ok(());
    tokio::select! {
        served = server => served?,
        // Only a panic ends them early. Serving on without them would hide it; whoever started the service starts it again.
        Some(ended) = background.join_next() => outcome = ended,
    }

    let _ = stop.send(true);
    if let Some(public_server) = public_server {
        public_server.abort();
    }
    // Each comes to its end, whatever became of another: what was counted is written down.
    while let Some(ended) = background.join_next().await {
        outcome = outcome.and(ended);
    }
    Ok(outcome.map_err(std::io::Error::other)?)
}

fn bind(address: &str) -> Result<TcpListener, CommandError> {
    let failed = |e| CommandError::Listen(address.to_owned(), e);
    let addresses: Vec<_> = address.to_socket_addrs().map_err(failed)?.collect();
    TcpListener::bind(&addresses[..]).map_err(failed)
}
