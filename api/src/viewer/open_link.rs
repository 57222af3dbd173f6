use std::{future::Future, pin::Pin, sync::atomic::Ordering};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use uuid::Uuid;
use vitrine_locales::Locale;
use vitrine_shared::{Allow, LinkState};

use super::{
    cookie::pass_of,
    find,
    pass::{Pass, Purpose},
    refusal::Refusal,
};
use crate::{
    app::App,
    entities::Instant,
    http::{Failure, locale},
    links::{PublicIds, Row},
};

/// A link that is open to this request: it exists, is active, and where it has a password the caller has given it. There
/// is no other way to what a link shows.
pub struct OpenLink {
    row: Row,
    given: Allow,
    ids: PublicIds,
    base: String,
    /// The recipient's language.
    pub locale: Locale,
    /// [`App::changes`] before the link was read.
    pub seen: u64,
}

impl OpenLink {
    async fn resolve(request: &HttpRequest) -> Result<Self, Refusal> {
        let app = request.app_data::<web::Data<App>>().ok_or_else(|| Failure::internal("no application"))?;
        let seen = app.changes.load(Ordering::Acquire);
        let (row, base) = find(app, request).await?;
        if row.link.password_hash.is_some() && !is_unlocked(app, request, &row) {
            return Err(Refusal::Locked { base, bolt: None });
        }
        Ok(Self {
            given: if row.downloads_left() == Some(0) { Allow::default() } else { row.given() },
            ids: PublicIds::new(&row.link.asset_key)?,
            base,
            locale: locale(request),
            seen,
            row,
        })
    }

    pub fn row(&self) -> &Row {
        &self.row
    }

    pub fn id(&self) -> Uuid {
        self.row.link.id
    }

    pub fn collection(&self) -> Uuid {
        self.row.link.collection_id
    }

    /// What may be downloaded through it now: nothing where its downloads are used up.
    pub fn given(&self) -> &Allow {
        &self.given
    }

    /// Whether search engines may list its pages.
    pub fn is_indexable(&self) -> bool {
        self.row.link.indexable && self.row.link.password_hash.is_none()
    }

    /// Its path, `/s/{token}`, by the name that was asked for.
    pub fn base(&self) -> &str {
        &self.base
    }

    pub fn ids(&self) -> &PublicIds {
        &self.ids
    }

    /// The asset behind a public id; whether the link shows it is another question.
    pub fn asset(&self, public: &str) -> Result<Uuid, Refusal> {
        self.ids.asset(public).ok_or(Refusal::NotFound)
    }
}

impl FromRequest for OpenLink {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::resolve(&request).await.map_err(|refusal| refusal.into_error(&request)) })
    }
}

/// The active link of this address and its path, whether or not it is locked.
pub(super) async fn find(app: &App, request: &HttpRequest) -> Result<(Row, String), Refusal> {
    let name = request.match_info().get("token").unwrap_or_default();
    let row = find::find(app, request, name).await?;
    Ok((check_open(row, app.clock.now())?, format!("/s/{name}")))
}

/// The link, if it is active.
pub fn check_open(row: Option<Row>, now: Instant) -> Result<Row, Refusal> {
    let row = row.ok_or(Refusal::NotFound)?;
    match row.state(now).0 {
        LinkState::Active => Ok(row),
        LinkState::Expired => Err(Refusal::Expired(Box::new(row))),
        LinkState::Paused | LinkState::Suspended | LinkState::Scheduled => Err(Refusal::Closed),
    }
}

fn is_unlocked(app: &App, request: &HttpRequest, row: &Row) -> bool {
    let pass = Pass { purpose: Purpose::Unlock, subject: &row.link.token_hash, epoch: row.link.unlock_epoch };
    pass_of(app, request, Purpose::Unlock).any(|text| pass.is(&app.secrets, &text, app.clock.now()))
}
