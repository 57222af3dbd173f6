//! Listening, and stopping in good order.

use std::{io, net::TcpListener, time::Duration};

use actix_web::{App as Actix, HttpServer, dev::Server, middleware::from_fn, web};

use crate::{
    app::{self, App, Side},
    http::{Known, answer_head, edge},
};

/// How long running requests may go on once the process was told to stop.
const SHUTDOWN_SECONDS: u64 = 10;
/// How long a client may take to send its head.
const HEAD: Duration = Duration::from_secs(10);

/// A server on this socket.
pub fn listen(app: web::Data<App>, socket: TcpListener, side: Side, workers: usize) -> io::Result<Server> {
    let known = web::Data::new(Known::new(&app::document_of(side)));
    let server = HttpServer::new(move || {
        let routes = app::serve(app.clone(), known.clone(), side);
        Actix::new().wrap(from_fn(answer_head)).wrap(from_fn(edge)).configure(routes)
    });
    Ok(server
        .workers(workers)
        .tcp_nodelay(true)
        .client_request_timeout(HEAD)
        .shutdown_timeout(SHUTDOWN_SECONDS)
        .listen(socket)?
        .run())
}
