//! One-time addresses at which a member sets their password: `/api/v1/invitations`, open to whoever holds the code.
//!
//! The code stands behind the `#` of the address, where no server and no log sees it, and is sent in a body. Its hash is
//! kept; a member has one at a time.

mod accept;
mod command;
mod preview;
mod store;

pub use command::one_time_address;
pub use store::{end, issue, open_until, sweep};

use actix_web::HttpRequest;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    access::throttle::{Pace, charge},
    app::App,
    http::{Failure, client_address},
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(preview::preview_invitation).service(accept::accept_invitation);
}

/// Codes from one address.
const CODES: Pace = Pace { burst: 20, seconds: 30 };

async fn slow_down(app: &App, request: &HttpRequest) -> Result<(), Failure> {
    charge(app, &[("invitation", client_address(request, app).to_string().as_bytes(), CODES)]).await
}
