use actix_web::HttpRequest;

use super::looking::is_looking;
use crate::{
    access::throttle::{Pace, Spent, charge},
    app::App,
    http::{Failure, client_address},
    links::{self, Row},
};

/// One address asking for slugs that nobody has: wide enough for a mistyped poster, narrow for a dictionary.
const SLUGS: Pace = Pace { burst: 60, seconds: 10 };

/// The link of this token or slug, whatever its state. A text that can be neither is looked up all the same: it is
/// answered in the same time. 429 for who guesses at slugs.
pub(super) async fn find(app: &App, request: &HttpRequest, name: &str) -> Result<Option<Row>, Failure> {
    let db = app.database.read();
    let Some(slug) = links::slug_of(name) else {
        let found = links::by_token_hash(db, links::token_hash(name)).await?;
        // A member's look is there for their browser alone.
        return Ok(found.filter(|row| !row.is_view() || is_looking(app, request, row)));
    };
    let address = client_address(request, app).to_string();
    let guesses = ("slugs", address.as_bytes(), SLUGS);
    let found = links::by_slug(db, slug, &Spent::new(app, guesses)).await?;
    if found.is_none() {
        charge(app, &[guesses]).await?;
    }
    Ok(found)
}
