use actix_web::web;
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use super::CommandError;
use crate::{app::App, clock::Clock, config::Config, jobs};

/// Does the work in the background until the process is told to stop.
pub async fn work(config: Config) -> Result<(), CommandError> {
    let listen = config.listen.clone();
    let app = web::Data::new(App::open(config, Clock::default(), &listen).await?);
    let (stop, stopped) = watch::channel(false);
    let mut worker = tokio::spawn(jobs::work(app.into_inner(), stopped));
    let mut ended = signal(SignalKind::terminate())?;
    println!("working");
    tokio::select! {
        told = tokio::signal::ctrl_c() => told?,
        _ = ended.recv() => {}
        // Only a panic ends it early.
        died = &mut worker => return Ok(died.map_err(std::io::Error::other)?),
    }
    let _ = stop.send(true);
    worker.await.map_err(std::io::Error::other)?;
    Ok(())
}
