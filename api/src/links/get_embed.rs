use std::ops::RangeInclusive;

use actix_web::{HttpRequest, get, web};
use serde::Deserialize;
use utoipa::ToSchema;
use vitrine_locales::messages as t;
use vitrine_shared::{LinkEmbed, LinkId, ProblemCode};
use vitrine_viewer::{EmbedCode, EmbedSize};

use super::{store, token};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Field, Path, Query, locale},
};

/// Pixels of a frame of fixed size.
const WIDTH: RangeInclusive<u64> = 200..=4_096;
const HEIGHT: RangeInclusive<u64> = 150..=4_096;

#[derive(Deserialize)]
pub(super) struct Frame {
    #[serde(default)]
    size: FrameSize,
    width: Option<u64>,
    height: Option<u64>,
}

/// How large the frame is.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum FrameSize {
    /// As wide as there is room.
    #[default]
    Responsive,
    Fixed,
}

/// The HTML that shows the link in a page of another site: for who may have the address. Which sites may is
/// `embed_sites` of the link.
#[utoipa::path(tag = "links", operation_id = "get_link_embed", security(("session" = [])),
    params(("id" = LinkId, Path), ("size" = Option<FrameSize>, Query, description = "As wide as there is room, or of fixed size."),
        ("width" = Option<u64>, Query, description = "Of a fixed size: pixels, 200 to 4096; 640 where nothing is said."),
        ("height" = Option<u64>, Query, description = "Pixels, 150 to 4096; 470 where nothing is said.")),
    responses(
        (status = 200, body = LinkEmbed),
        (status = 403, description = "The link is somebody else's.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "No such size, or a direct link: it has no pages.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[get("/links/{id}/embed")]
pub(super) async fn get_link_embed(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<LinkId>,
    Query(frame): Query<Frame>,
) -> Result<web::Json<LinkEmbed>, Failure> {
    let row = store::editable(app.database.read(), &actor, id.0).await?;
    if row.is_direct() {
        return Err(ProblemCode::NotAvailable.into());
    }
    let is_locked = row.link.password_hash.is_some();
    let title = if is_locked { t::embed_title(locale(&request)) } else { &row.collection_name };
    let code = EmbedCode { page: &token::url(&app, &row.link)?, title, size: frame.size()? };
    Ok(web::Json(LinkEmbed { html: code.html() }))
}

impl Frame {
    fn size(&self) -> Result<EmbedSize, Failure> {
        let mut fields = Vec::new();
        let mut within = |pointer, asked: Option<u64>, default, range: &RangeInclusive<u64>| {
            let pixels = asked.filter(|pixels| range.contains(pixels)).and_then(|pixels| u32::try_from(pixels).ok());
            if asked.is_some() && pixels.is_none() {
                fields.push(Field::ranged(pointer, range));
            }
            pixels.unwrap_or(default)
        };
        let width = within("/width", self.width, EmbedSize::WIDTH, &WIDTH);
        let height = within("/height", self.height, EmbedSize::HEIGHT, &HEIGHT);
        if !fields.is_empty() {
            return Err(Failure::invalid(fields));
        }
        Ok(match self.size {
            FrameSize::Responsive => EmbedSize::Responsive { height },
            FrameSize::Fixed => EmbedSize::Fixed { width, height },
        })
    }
}
