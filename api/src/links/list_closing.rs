use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use vitrine_shared::{CollectionId, LinkState, Links, MemberId, Right};

use super::{Row, describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    collections,
    entities::Instant,
    http::{Failure, Path, Query},
};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// A member who is named for the collection, as if they were not.
    #[param(value_type = Option<MemberId>)]
    without: Option<Uuid>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// The active links that close when the collection is hidden, newest first: their makers would not see it any more. Whoever
/// hides it is asked with them first. With `without` those that close when a member is no longer named for a hidden one.
#[utoipa::path(tag = "links", operation_id = "list_closing_links", security(("session" = [])),
    params(("id" = CollectionId, Path), Params),
    responses(
        (status = 200, body = Links),
        (status = 403, description = "The caller sees the collection and may not change who sees it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No collection, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[get("/collections/{id}/closing-links")]
pub(super) async fn list_closing_links(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Query(params): Query<Params>,
) -> Result<web::Json<Links>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    collections::editable(db, &actor, id.0).await?;
    let mut rows = store::of_collections(db, &[id.0]).await?;
    let now = app.clock.now();
    rows.retain(|row| closes(row, params.without, now));
    Ok(web::Json(Links { items: describe(db, &app, &actor, rows).await? }))
}

/// Whether a link that is active now would be suspended.
fn closes(row: &Row, without: Option<Uuid>, now: Instant) -> bool {
    let hidden = Row {
        collection_is_hidden: true,
        maker_is_named: row.maker_is_named && without != Some(row.link.maker_id),
        ..row.clone()
    };
    row.state(now).0 == LinkState::Active && hidden.state(now).0 != LinkState::Active
}
