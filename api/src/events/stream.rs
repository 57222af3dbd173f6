use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, get, http::header, web};
use futures_util::stream;
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};
use serde::Deserialize;
use vitrine_shared::{Change, Right};

use super::feed::Cursor;
use crate::{
    access::{Actor, Credential, visible_collections},
    app::App,
    entities::collection,
    http::{Failure, Query},
};

/// Other processes write events too: how often to look.
const LOOK: Duration = Duration::from_millis(500);
/// How often to say that the line is open, so that nobody on the way closes it.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// After how long a browser asks again when the line is cut, and so learns that its session was ended. By itself it waits for
/// seconds.
const RETRY: Duration = Duration::from_millis(500);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Seconds.
    #[serde(default)]
    past: u8,
}

/// What changes, as it changes: server-sent events named `change`. `Last-Event-ID` resumes after a break; without it `past` begins
/// so many seconds ago, for what was read before the stream was open.
#[utoipa::path(tag = "events", operation_id = "stream_events", security(("session" = [])),
    params(("Last-Event-ID" = Option<i64>, Header, description = "The last `id` that was received. What came after it may be told again."),
        ("past" = Option<u8>, Query, description = "Seconds of which the stream tells first; 0 without it.")),
    responses(
        (status = 200, content_type = "text/event-stream", description = "`event: change`, `id: …`, `data: Change`.", body = Change),
        (status = 400, description = "Some events after `Last-Event-ID` are kept no more: read everything anew, and begin without it.")
    )
)]
#[get("/events")]
pub(super) async fn stream_events(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Query(asked): Query<Asked>,
) -> Result<HttpResponse, Failure> {
    let last = request.headers().get("last-event-id").and_then(|value| value.to_str().ok()?.parse().ok());
    actor.require(Right::AssetView)?;
    let credential = actor.credential;
    let cursor = match last {
        Some(last) => Cursor::resume(&app.database, last).await?,
        None => Cursor::start(&app.database, app.clock.now().plus_seconds(-i64::from(asked.past))).await?,
    };
    let lines = stream::unfold(
        (app.into_inner(), credential, cursor, true),
        |(app, credential, mut cursor, first)| async move {
            let text = match first {
                // With an id from the first on, a break before the first change is made good as well.
                true => format!("retry: {}\nid: {}\n\n", RETRY.as_millis(), cursor.place()),
                false => next_lines(&app, &credential, &mut cursor).await?,
            };
            Some((Ok::<_, Failure>(web::Bytes::from(text)), (app, credential, cursor, false)))
        },
    );
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(lines))
}

/// The next events that this member may hear of, or a sign of life. Nothing: who asked, or the database, has gone.
async fn next_lines(app: &App, credential: &Credential, cursor: &mut Cursor) -> Option<String> {
    let quiet = tokio::time::Instant::now() + KEEP_ALIVE;
    loop {
        let fresh = cursor.next(&app.database, app.clock.now()).await.ok()?;
        let is_quiet = tokio::time::Instant::now() >= quiet;
        if !fresh.is_empty() || is_quiet {
            // Asked anew each time: a stream ends with its session or token, and rights may have changed.
            let actor = credential.actor(app).await.ok()??;
            let mut lines = String::new();
            for change in fresh {
                if may_hear(app, &actor, change).await.ok()? {
                    let (place, change) = (cursor.place(), serde_json::to_string(&change).ok()?);
                    lines.push_str(&format!("event: change\nid: {place}\ndata: {change}\n\n"));
                }
            }
            if !lines.is_empty() || is_quiet {
                // By then what was told has settled: whoever comes back later does not hear it again.
                return Some(if lines.is_empty() { format!("id: {}\n\n", cursor.place()) } else { lines });
            }
        }
        // Whoever wrote an event here rings; for those of other processes the wait is short.
        let _ = tokio::time::timeout(LOOK, app.events_bell.notified()).await;
    }
}

/// Whether the member is to hear of it: of what they see, and of a collection's going if they do not see it any more.
/// Every member sees every asset, and knows who the others are.
async fn may_hear(app: &App, actor: &Actor, change: Change) -> Result<bool, Failure> {
    let (collection, is_of_seers) = match change {
        Change::Asset { .. } | Change::Member { .. } | Change::Watermark | Change::Link { collection_id: None, .. } => {
            return Ok(true);
        }
        Change::Notice { member } => return Ok(member.0 == actor.id),
        Change::Collection { id } | Change::Link { collection_id: Some(id), .. } => (id, true),
        Change::CollectionGone { id } => (id, false),
    };
    let visible = collection::Entity::find_by_id(collection.0).filter(visible_collections(actor));
    let sees = visible.count(app.database.read()).await? > 0;
    Ok(sees == is_of_seers)
}
