use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError, atomic::Ordering},
};

use actix_web::{HttpRequest, HttpResponse, route, web};
use futures_util::future::LocalBoxFuture;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vitrine_archive::Layout;
use vitrine_shared::Allow;

use super::{
    plan::{Plan, PlannedFile},
    store::{self, Kept},
};
use crate::{
    app::App,
    http::{Content, Failure, Guard, Sent, SentFile, file_response},
    links::{self, Row},
    storage::Key,
    viewer::{Class, Fetch, Pass, Present, Purpose, Refusal, Taken, Visitor, check_open, pass_of, present},
    watermark::Pictures,
};

/// The archive of a grant. Asks on every request whether each file of it is still given; if one is not, the whole has ended.
#[utoipa::path(get, path = "/{grant}", tag = "recipients", operation_id = "get_grant", params(("grant" = String, Path)), responses(
    (status = 200, description = "The archive; its exact length is known.", content_type = "application/zip", body = Vec<u8>),
    (status = 206, description = "The part of it that was asked for by `Range`."),
    (status = 401, description = "The link has a password, and this browser did not make the grant.", content_type = "text/html"),
    (status = 403, description = "The link is closed for now.", content_type = "text/html"),
    (status = 404, description = "No such grant, or its link was deleted.", content_type = "text/html"),
    (status = 410, description = "It ended, or something in it is no longer given.", content_type = "text/html"),
    (status = 416, description = "No byte lies in the range.")
))]
#[route("/{grant}", method = "GET", method = "HEAD")]
pub(super) async fn get_grant(
    app: web::Data<App>,
    request: HttpRequest,
    token: web::Path<String>,
) -> Result<HttpResponse, actix_web::Error> {
    fetch(app, &request, &token).await.map_err(|refusal| refusal.into_error(&request))
}

async fn fetch(app: web::Data<App>, request: &HttpRequest, token: &str) -> Result<HttpResponse, Refusal> {
    let seen = app.changes.load(Ordering::Acquire);
    let hash = Sha256::digest(token.as_bytes()).to_vec();
    let grant = Arc::new(store::by_hash(app.database.read(), &hash).await?.ok_or(Refusal::NotFound)?);
    let row = open_row(&app, &grant).await?;
    if row.link.password_hash.is_some() {
        let pass = Pass { purpose: Purpose::Grant, subject: &hash, epoch: grant.unlock_epoch };
        if !pass_of(&app, request, Purpose::Grant).any(|text| pass.is(&app.secrets, &text, app.clock.now())) {
            return Err(Refusal::GrantEnded { is_locked: true });
        }
    }
    let body = grant.clone();
    let unpacked = web::block(move || {
        let plan = Plan::read(&body.body)?;
        let (layout, keys) = plan.layout().map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>((plan, layout, keys))
    });
    let (plan, layout, keys) = unpacked.await.map_err(Failure::internal)?.map_err(Failure::from)?;
    let check = Arc::new(Check { grant, plan, checked: Mutex::new(None) });
    check.still_given(&app, &row).await?;
    let sent = sent_file(&check.plan, layout, keys);
    let length = sent.length();
    let mut sent = sent.guarded(guard(app.clone(), check.clone(), row.link.id, seen));
    if Visitor::of(&app, request).is_some() && !row.is_view() {
        sent = sent.counted(counted(app.clone(), row.link.id, hash, taken(&check.plan), length));
    }
    Ok(file_response(request, app, sent))
}

/// The archive, or the one file as it is. The tag covers names, sizes and checksums in either case.
fn sent_file(plan: &Plan, layout: Layout, keys: Vec<Key>) -> SentFile {
    let tag = layout.etag();
    match (&plan.plain, &plan.files[..], &keys[..]) {
        (Some(media_type), [file], [key]) => {
            SentFile::stored(key.clone(), file.size, tag, media_type.clone()).attachment(&file.path)
        }
        _ => SentFile::new(Content::Archive { layout, files: keys }, tag, "application/zip").attachment(&plan.name),
    }
}

/// The grant's link, if it is open and the grant has not ended.
async fn open_row(app: &App, grant: &Kept) -> Result<Row, Refusal> {
    let now = app.clock.now();
    let row = check_open(links::by_id(app.database.read(), grant.link_id).await?, now)?;
    if now >= grant.expires_at || row.link.unlock_epoch != grant.unlock_epoch {
        return Err(Refusal::GrantEnded { is_locked: false });
    }
    Ok(row)
}

/// Whether every file of a plan is still given, asked again only when something changed.
struct Check {
    grant: Arc<Kept>,
    plan: Plan,
    /// The revision, what was given and which pictures, when all was found to be there.
    checked: Mutex<Option<(i64, Allow, Pictures)>>,
}

impl Check {
    async fn still_given(&self, app: &App, row: &Row) -> Result<(), Refusal> {
        let state = (row.revision, row.given(), row.pictures());
        if self.checked.lock().unwrap_or_else(PoisonError::into_inner).as_ref() == Some(&state) {
            return Ok(());
        }
        let present = present(app.database.read(), row.link.collection_id, &state.2).await?;
        let is_given = |file: &PlannedFile| class_of(file).is_given(&state.1) && is_there(&present, file);
        if !self.plan.files.iter().all(is_given) {
            return Err(Refusal::GrantEnded { is_locked: false });
        }
        *self.checked.lock().unwrap_or_else(PoisonError::into_inner) = Some(state);
        Ok(())
    }

    async fn may_go_on(&self, app: &App) -> Result<(), Refusal> {
        let row = open_row(app, &self.grant).await?;
        self.still_given(app, &row).await
    }
}

fn class_of(file: &PlannedFile) -> Class {
    match (&file.attachment, &file.rendition) {
        (Some(id), _) => Class::Attachment(*id),
        (None, Some((profile, _))) => Class::Rendition(profile.clone()),
        (None, None) => Class::Original,
    }
}

fn is_there(present: &Present, file: &PlannedFile) -> bool {
    match file.attachment {
        Some(id) => present.has_attachment(file.asset, id),
        None => present.has_file(file.asset, file.picture()),
    }
}

fn guard(app: web::Data<App>, check: Arc<Check>, link: Uuid, seen: u64) -> Guard {
    let running = app.transfers.begin(link);
    let ask = move || {
        let _ = &running;
        let (app, check) = (app.clone(), check.clone());
        let answer: LocalBoxFuture<'static, bool> = Box::pin(async move { check.may_go_on(&app).await.is_ok() });
        answer
    };
    Guard { seen, ask: Box::new(ask) }
}

fn counted(app: web::Data<App>, link: Uuid, hash: Vec<u8>, taken: Taken, length: u64) -> Sent {
    Box::new(move |range| app.visits.sent(link, Fetch::Grant(hash), &taken, range, length, app.clock.now()))
}

/// What the whole of it brings.
fn taken(plan: &Plan) -> Taken {
    match (&plan.plain, &plan.files[..]) {
        (Some(_), [file]) => Taken::File { asset: file.asset, class: class_of(file).as_str().to_owned() },
        _ => Taken::Archive(plan.files.iter().map(|file| file.asset).collect::<BTreeSet<_>>().into_iter().collect()),
    }
}
