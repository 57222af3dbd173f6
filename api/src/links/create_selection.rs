use actix_web::{HttpRequest, HttpResponse, post, web};
use vitrine_locales::Locale;
use vitrine_shared::{AssetId, Change, CreateLink, FieldCode, Link, LinkRequest};

use super::{
    create::{Opens, answer, enter, password_hash, row},
    holdings::holdings_of,
    offered::Offered,
    options::{for_download, may_select},
    request::{Context, Terms, default_collection_name, terms},
};
use crate::{
    access::{Actor, Creation},
    accounts::plain_name,
    app::App,
    assets, collections,
    entities::Instant,
    events,
    http::{Failure, Field, locale},
};

/// Makes a collection of a selection of assets and a link to it, both or neither.
#[utoipa::path(tag = "links", operation_id = "create_link", security(("session" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new.")),
    request_body = CreateLink, responses(
        (status = 201, body = Link, headers(("ETag" = String), ("Location" = String))),
        (status = 403, description = "The role may not make links, or no collections.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or is not offered here; an asset is not there, or in the bin.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/links")]
pub(super) async fn create_link(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Creation { body, once }: Creation<CreateLink>,
) -> Result<HttpResponse, Failure> {
    may_select(&actor)?;
    let (now, db) = (app.clock.now(), app.database.read());
    if let Some(earlier) = once.known(db, now).await? {
        return answer(&app, db, &actor, earlier).await;
    }
    let CreateLink { assets, collection: asked, collection_goes_with_link, link } = body;
    let Draft { name, terms } = draft(&app, &request, &actor, &assets, asked.name.as_deref(), link).await?;
    let password_hash = password_hash(&app, &terms).await?;
    let transaction = app.database.begin().await?;
    if let Some(earlier) = once.earlier(&transaction, now).await? {
        return answer(&app, &transaction, &actor, earlier).await;
    }
    // Again, and in the transaction: none may have gone to the bin meanwhile.
    let assets = assets::existing(&transaction, "/assets", &assets).await?;
    let collection = collections::create_named(&transaction, actor.id, name, asked.visibility, now).await?;
    collections::add_assets(&transaction, collection, &assets, actor.id, now).await?;
    events::tell(&transaction, now, &[Change::Collection { id: collection.into() }]).await?;
    let opens = Opens { collection, takes_collection: collection_goes_with_link, asset: None };
    let row = row(&app, &actor, opens, terms, password_hash)?;
    let entered = enter(&app, &transaction, &actor, &once, row).await;
    let answer = entered.map_err(|failure| failure.below("/link"))?;
    transaction.commit().await?;
    app.feed.ring();
    app.jobs_bell.notify_one();
    Ok(answer)
}

/// A link to a selection of assets, checked.
pub(super) struct Draft {
    /// Of the collection.
    pub name: String,
    pub terms: Terms,
}

/// Checks what is asked of a link to a selection.
pub(super) async fn draft(
    app: &App,
    request: &HttpRequest,
    actor: &Actor,
    assets: &[AssetId],
    name: Option<&str>,
    link: LinkRequest,
) -> Result<Draft, Failure> {
    if assets.is_empty() {
        return Err(Failure::invalid(vec![Field::new("/assets", FieldCode::Required)]));
    }
    let (now, db, locale) = (app.clock.now(), app.database.read(), locale(request));
    let name = collection_name(name, locale, actor, now)?;
    let profiles: Vec<_> = for_download(db).await?.into_iter().map(|row| row.id).collect();
    let context = Context {
        actor,
        locale,
        time_zone: &app.instance.time_zone(),
        now,
        holdings: &holdings_of(db, &assets::existing(db, "/assets", assets).await?).await?,
        profiles: &profiles,
        offered: Offered::now(db).await?,
        row: None,
    };
    let terms = terms(link, &context).map_err(|failure| failure.below("/link"))?;
    Ok(Draft { name, terms })
}

fn collection_name(asked: Option<&str>, locale: Locale, actor: &Actor, now: Instant) -> Result<String, Failure> {
    match asked.filter(|name| !name.trim().is_empty()) {
        Some(name) => plain_name("/collection/name", name).map_err(|field| Failure::invalid(vec![field])),
        None => Ok(default_collection_name(locale, &actor.time_zone, now)),
    }
}
