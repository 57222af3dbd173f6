use std::{collections::HashSet, sync::Arc, time::Duration};

use actix_web::{HttpRequest, HttpResponse, get, http::header, web};
use futures_util::{StreamExt as _, stream};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::Deserialize;
use tokio::{
    sync::broadcast::Receiver,
    time::{Instant, timeout_at},
};
use uuid::Uuid;
use vitrine_shared::{Change, Right};

use super::cursor::{Batch, Cursor};
use crate::{
    access::{Actor, Credential, visible_collections},
    app::App,
    entities::collection,
    http::{Failure, Query},
};

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
    // Before the past is read: what is written meanwhile comes here.
    let batches = app.feed.listen();
    let known = app.feed.place();
    let past = match last {
        Some(last) => Cursor::resume(&app.database, last).await?,
        None => Cursor::start(&app.database, app.clock.now().plus_seconds(-i64::from(asked.past))).await?,
    };
    let (app, begin) = (app.into_inner(), past.place());
    // With an id from the first on, a break before the first change is made good as well.
    let first = format!("retry: {}\nid: {begin}\n\n", RETRY.as_millis());
    let window = Window { app, credential, begin, place: begin, past, known, is_past: true, batches };
    let lines = stream::unfold(window, |mut window| async move { Some((window.next_lines().await?, window)) });
    let lines = stream::once(async { first }).chain(lines).map(|text| Ok::<_, Failure>(web::Bytes::from(text)));
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(lines))
}

/// Who listens, and how far they have heard.
struct Window {
    app: Arc<App>,
    credential: Credential,
    /// After this event it listens.
    begin: i64,
    /// The event to resume after.
    place: i64,
    /// Reads what was written before it listened, and knows what it told of that.
    past: Cursor,
    /// Up to here nothing can be written any more that was not to be read when it began to listen.
    known: i64,
    is_past: bool,
    batches: Receiver<Arc<Batch>>,
}

impl Window {
    /// The next events that this member may hear of, or a sign of life. Nothing: who asked, or the database, has gone, or what
    /// was written came faster than it was taken; the browser resumes then.
    async fn next_lines(&mut self) -> Option<String> {
        let quiet = Instant::now() + KEEP_ALIVE;
        loop {
            // Lines may be cut off after any of them: only behind the last they say that all was told.
            let before = self.place;
            let changes = self.next(quiet).await?;
            let is_quiet = changes.is_empty() || Instant::now() >= quiet;
            // Asked anew each time: a stream ends with its session or token, and rights may have changed.
            let actor = self.credential.actor(&self.app).await.ok()??;
            let mut lines = String::new();
            for change in audible(&self.app, &actor, changes).await.ok()? {
                let change = serde_json::to_string(&change).ok()?;
                lines.push_str(&format!("event: change\nid: {before}\ndata: {change}\n\n"));
            }
            if is_quiet || !lines.is_empty() {
                lines.push_str(&format!("id: {}\n\n", self.place));
                return Some(lines);
            }
        }
    }

    /// What was written, in the past first; nothing where it was quiet until then.
    async fn next(&mut self, quiet: Instant) -> Option<Vec<Change>> {
        if self.is_past {
            let batch = self.past.next(&self.app.database, &self.app.clock, self.known).await.ok()?;
            self.place = batch.place;
            self.is_past = batch.is_full;
            if batch.is_full || !batch.changes.is_empty() {
                return Some(batch.changes.into_iter().map(|(_, change)| change).collect());
            }
        }
        let Ok(batch) = timeout_at(quiet, self.batches.recv()).await else {
            self.place = self.place.max(self.app.feed.place());
            return Some(Vec::new());
        };
        let batch = batch.ok()?;
        self.place = self.place.max(batch.place);
        let unheard = batch.changes.iter().filter(|(id, _)| *id > self.begin && !self.past.has_told(*id));
        Some(unheard.map(|(_, change)| *change).collect())
    }
}

/// What the member is to hear of: of what they see, and of a collection's going if they do not see it any more.
/// Every member sees every asset, and knows who the others are.
async fn audible(app: &App, actor: &Actor, mut changes: Vec<Change>) -> Result<Vec<Change>, Failure> {
    let collections: HashSet<Uuid> = changes.iter().filter_map(collection_of).collect();
    let mut seen = HashSet::new();
    if !collections.is_empty() {
        let visible = collection::Entity::find().filter(visible_collections(actor));
        let these =
            visible.filter(collection::Column::Id.is_in(collections)).select_only().column(collection::Column::Id);
        seen.extend(these.into_tuple::<Uuid>().all(app.database.read()).await?);
    }
    changes.retain(|change| match change {
        Change::Notice { member } => member.0 == actor.id,
        Change::CollectionGone { id } => !seen.contains(&id.0),
        change => collection_of(change).is_none_or(|id| seen.contains(&id)),
    });
    Ok(changes)
}

fn collection_of(change: &Change) -> Option<Uuid> {
    match change {
        Change::Asset { .. } | Change::Member { .. } | Change::Notice { .. } | Change::Watermark => None,
        Change::Link { collection_id, .. } => collection_id.map(|id| id.0),
        Change::Collection { id } | Change::CollectionGone { id } => Some(id.0),
    }
}
