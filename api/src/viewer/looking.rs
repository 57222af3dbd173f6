//! A member looks at a link as its recipients would see it: by a ticket for a minute, then by a pass in their browser alone.

use actix_web::{HttpRequest, HttpResponse, http::header, route, web};

use super::{
    cookie::{pass_cookie, pass_of},
    pass::{Pass, Purpose},
    refusal::Refusal,
};
use crate::{
    app::App,
    entities::Instant,
    http::Failure,
    links::{self, Row},
};

/// How long the address opens the view.
const TICKET_SECONDS: i64 = 60;

fn pass(purpose: Purpose, token_hash: &[u8]) -> Pass<'_> {
    Pass { purpose, subject: token_hash, epoch: 1 }
}

/// What stands in the address of a view whose token has this hash.
pub fn look_ticket(app: &App, token_hash: &[u8], now: Instant) -> Result<String, Failure> {
    pass(Purpose::Ticket, token_hash).sign(&app.secrets, now.plus_seconds(TICKET_SECONDS))
}

/// Whether this browser opened the view.
pub(super) fn is_looking(app: &App, request: &HttpRequest, row: &Row) -> bool {
    let pass = pass(Purpose::View, &row.link.token_hash);
    pass_of(app, request, Purpose::View).any(|text| pass.is(&app.secrets, &text, app.clock.now()))
}

/// Opens a member's look in their browser. Without such a look, or with another ticket, there is nothing here.
#[utoipa::path(get, path = "/{token}/view/{ticket}", tag = "recipients", operation_id = "open_link_view",
    params(("token" = String, Path), ("ticket" = String, Path)),
    responses(
        (status = 303, description = "To the page; a cookie opens it for 15 minutes."),
        (status = 404, description = "No such view, or its address is older than a minute.", content_type = "text/html")
    )
)]
#[route("/{token}/view/{ticket}", method = "GET", method = "HEAD")]
pub(super) async fn open_link_view(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let (token, ticket) = path.into_inner();
    open(&app, &token, &ticket).await.map_err(|refusal| refusal.into_error(&request))
}

async fn open(app: &App, token: &str, ticket: &str) -> Result<HttpResponse, Refusal> {
    let now = app.clock.now();
    let hash = links::token_hash(token);
    let row = links::by_token_hash(app.database.read(), hash.clone()).await?.ok_or(Refusal::NotFound)?;
    let until = row.link.view_until.filter(|&until| now < until).ok_or(Refusal::NotFound)?;
    if !pass(Purpose::Ticket, &hash).is(&app.secrets, ticket, now) {
        return Err(Refusal::NotFound);
    }
    let path = format!("/s/{token}");
    let text = pass(Purpose::View, &hash).sign(&app.secrets, until)?;
    let cookie = pass_cookie(app, Purpose::View, &path, false, text, (until.0 - now.0) / 1_000_000);
    Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, path)).insert_header(cookie).finish())
}
