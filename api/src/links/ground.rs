use actix_web::HttpRequest;
use uuid::Uuid;

use super::{Holdings, Row, holdings, offered::Offered, options, request::Context};
use crate::{
    access::Actor,
    app::App,
    entities::Instant,
    http::{Failure, locale},
};

/// What the terms of a link to a collection are checked against, as it is now.
pub(super) struct Ground {
    holdings: Holdings,
    profiles: Vec<String>,
    offered: Offered,
    time_zone: String,
    now: Instant,
}

impl Ground {
    pub async fn of(app: &App, collection: Uuid) -> Result<Self, Failure> {
        let db = app.database.read();
        Ok(Self {
            holdings: holdings(db, &[collection]).await?.remove(&collection).unwrap_or_default(),
            profiles: options::for_download(db).await?.into_iter().map(|row| row.id).collect(),
            offered: Offered::now(db).await?,
            time_zone: app.instance.time_zone(),
            now: app.clock.now(),
        })
    }

    /// `row`: the link as it is; none for a new one.
    pub fn context<'a>(&'a self, request: &HttpRequest, actor: &'a Actor, row: Option<&'a Row>) -> Context<'a> {
        Context {
            actor,
            locale: locale(request),
            time_zone: &self.time_zone,
            now: self.now,
            holdings: &self.holdings,
            profiles: &self.profiles,
            offered: self.offered,
            row,
        }
    }
}
