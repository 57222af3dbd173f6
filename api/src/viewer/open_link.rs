use std::{future::Future, pin::Pin, sync::atomic::Ordering};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use uuid::Uuid;
use vitrine_locales::Locale;
use vitrine_shared::{Allow, EmbedSites, LinkState, ProblemCode};
use vitrine_viewer::Page;

use super::{
    address::Address,
    cookie::pass_of,
    door::Door,
    find,
    pass::{Pass, Purpose},
    refusal::Refusal,
    visits::Visitor,
};
use crate::{
    app::App,
    entities::Instant,
    http::{Failure, locale},
    links::{PublicIds, Row},
    watermark::Pictures,
};

/// A link that is open to this request: it exists, is active, and where it has a password the caller has given it. There
/// is no other way to what a link shows. One that is taken as an argument has pages: a direct link has none, and is not found.
pub struct OpenLink {
    row: Row,
    given: Allow,
    pictures: Pictures,
    ids: PublicIds,
    address: Address,
    /// The recipient's language.
    pub locale: Locale,
    /// [`App::changes`] before the link was read.
    pub seen: u64,
}

impl OpenLink {
    async fn resolve(request: &HttpRequest) -> Result<Self, Refusal> {
        match Opened::resolve(request).await? {
            Opened::Collection(link) => Ok(link),
            Opened::Original(..) => Err(Refusal::NotFound),
        }
    }

    /// Whatever its kind.
    async fn of(request: &HttpRequest) -> Result<Self, Refusal> {
        let app = request.app_data::<web::Data<App>>().ok_or_else(|| Failure::internal("no application"))?;
        let seen = app.changes.load(Ordering::Acquire);
        let (row, address) = find(app, request).await?;
        if row.link.password_hash.is_some() && !is_unlocked(app, request, &row) {
            return Err(Refusal::Locked { door: Door::of(&row, address), bolt: None });
        }
        Self::new(row, address, locale(request), seen)
    }

    /// The link of this token or slug, where it is open to everybody: active and without a password.
    pub(super) async fn anybodys(app: &App, request: &HttpRequest, name: &str) -> Result<Self, Refusal> {
        let seen = app.changes.load(Ordering::Acquire);
        let row = check_open(find::find(app, request, name).await?, app.clock.now()).map_err(Refusal::hidden)?;
        if row.link.password_hash.is_some() || row.is_direct() || row.is_view() {
            return Err(Refusal::NotFound);
        }
        Self::new(row, Address::named(name, false), locale(request), seen)
    }

    fn new(row: Row, address: Address, locale: Locale, seen: u64) -> Result<Self, Refusal> {
        let given = if row.downloads_left() == Some(0) { Allow::default() } else { row.given() };
        let (pictures, ids) = (row.pictures(), PublicIds::new(&row.link.asset_key)?);
        Ok(Self { given, pictures, ids, address, locale, seen, row })
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

    /// Which pictures it gives: as they are, or with the watermark only.
    pub fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    /// Whether it is for everybody and on a page of ours: then other programs may show a card of it.
    pub(super) fn is_public(&self) -> bool {
        self.row.link.password_hash.is_none() && !self.address.is_framed() && !self.row.is_view()
    }

    /// A page of it, in a frame for the sites that may show it.
    pub fn framed(&self, page: Page) -> Page {
        self.address.framed(page, &self.row.embed_sites())
    }

    /// Whether search engines may list its pages.
    pub fn is_indexable(&self) -> bool {
        self.row.link.indexable && self.is_public()
    }

    /// Who looks, where it counts: neither a robot nor a member who looks as recipients do.
    pub(super) fn visitor(&self, app: &App, request: &HttpRequest) -> Option<Visitor> {
        Visitor::of(app, request).filter(|_| !self.row.is_view())
    }

    /// Where it is asked for.
    pub fn address(&self) -> &Address {
        &self.address
    }

    pub fn ids(&self) -> &PublicIds {
        &self.ids
    }

    /// The asset behind a public id; whether the link shows it is another question.
    pub fn asset(&self, public: &str) -> Result<Uuid, Refusal> {
        self.ids.inner(public).ok_or(Refusal::NotFound)
    }

    /// The attachment behind a public id; likewise.
    pub fn attachment(&self, public: &str) -> Result<Uuid, Refusal> {
        self.ids.inner(public).ok_or(Refusal::NotFound)
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

/// What the address of a link itself opens.
pub(super) enum Opened {
    Collection(OpenLink),
    /// A direct link, and the asset whose original is all that it gives.
    Original(OpenLink, Uuid),
}

impl Opened {
    async fn resolve(request: &HttpRequest) -> Result<Self, Refusal> {
        let link = OpenLink::of(request).await?;
        Ok(match link.row.link.asset_id {
            Some(asset) => Self::Original(link, asset),
            None => Self::Collection(link),
        })
    }
}

impl FromRequest for Opened {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::resolve(&request).await.map_err(|refusal| refusal.into_error(&request)) })
    }
}

/// The active link of this address, whether or not it is locked; in a frame only where some site may show it.
pub(super) async fn find(app: &App, request: &HttpRequest) -> Result<(Row, Address), Refusal> {
    let name = request.match_info().get("token").unwrap_or_default();
    let row = check_open(find::find(app, request, name).await?, app.clock.now())?;
    let address = Address::of(request);
    if address.is_framed() && row.embed_sites() == EmbedSites::NONE {
        return Err(Failure::new(ProblemCode::EmbeddingRefused).into());
    }
    Ok((row, address))
}

/// The link, if it is active.
pub fn check_open(row: Option<Row>, now: Instant) -> Result<Row, Refusal> {
    let row = row.filter(|row| row.link.view_until.is_none_or(|end| now < end)).ok_or(Refusal::NotFound)?;
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
