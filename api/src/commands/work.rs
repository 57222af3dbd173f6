use actix_web::web;
use tokio::sync::watch;

use super::CommandError;
use crate::{app::App, clock::Clock, config::Config, jobs};

/// Does the work in the background until the process is told to stop.
pub async fn work(config: Config) -> Result<(), CommandError> {
    let listen = config.listen.clone();
    let app = web::Data::new(App::open(config, Clock::default(), &listen).await?);
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(jobs::work(app.into_inner(), stopped));
    println!("working");
    tokio::signal::ctrl_c().await?;
    let _ = stop.send(true);
    worker.await.map_err(std::io::Error::other)?;
    Ok(())
}
