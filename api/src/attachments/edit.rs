use actix_web::{HttpRequest, HttpResponse, patch, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{AssetId, Attachment, AttachmentId, EditAttachment, FieldCode, ProblemCode};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    accounts::plain_name,
    app::App,
    assets::{self, file_name},
    entities::attachment::{ActiveModel, Column, Entity},
    http::{Failure, Field, Json, Path, etag, required_version},
};

/// Renames an attachment. Needs `If-Match`.
#[utoipa::path(tag = "attachments", operation_id = "edit_attachment", security(("session" = [])),
    params(
        ("id" = AssetId, Path), ("attachment" = AttachmentId, Path),
        ("If-Match" = String, Header, description = "The version that is changed, in quotes."),
    ),
    request_body(content = EditAttachment, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = Attachment, headers(("ETag" = String))),
        (status = 403, description = "The asset is not the caller's to edit.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset outside of the bin, or it has no such attachment.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/assets/{id}/attachments/{attachment}")]
pub(super) async fn edit_attachment(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path((id, attachment)): Path<(AssetId, AttachmentId)>,
    Json(body): Json<EditAttachment>,
) -> Result<HttpResponse, Failure> {
    let based_on = required_version(&request)?;
    let name = body.name.as_deref().map(name).transpose().map_err(|field| Failure::invalid(vec![field]))?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let asset = assets::editable(&transaction, &actor, id.0).await?;
    let row = store::one(&transaction, asset.id, attachment.0).await?;
    let mut change = ActiveModel { version: Set(row.version + 1), ..Default::default() };
    if let Some(name) = name {
        change.name = Set(name);
    }
    let this_version = Entity::update_many().set(change).filter(Column::Id.eq(row.id));
    let this_version = this_version.filter(Column::Version.eq(based_on.unwrap_or(row.version)));
    if this_version.exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::VersionMismatch.into());
    }
    store::tell(&transaction, asset.id, now).await?;
    let row = store::one(&transaction, asset.id, attachment.0).await?;
    let described = describe_one(&transaction, &actor, &asset, row).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::Ok().insert_header(etag(described.version)).json(described))
}

/// A name that a file can have. One that holds a path is refused rather than cut: it was typed.
fn name(asked: &str) -> Result<String, Field> {
    let name = plain_name("/name", asked)?;
    if name.contains(['/', '\\']) || matches!(&*name, "." | "..") {
        return Err(Field::new("/name", FieldCode::Malformed));
    }
    Ok(file_name(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_that_of_a_file() {
        assert_eq!(name(" Model release.pdf ").as_deref(), Ok("Model release.pdf"));
        assert_eq!(name("я".repeat(150).as_str()).map(|name| name.len()), Ok(254), "as long as file systems allow");
        for (odd, code) in [
            ("a/b.pdf", FieldCode::Malformed),
            ("..\\b.pdf", FieldCode::Malformed),
            ("..", FieldCode::Malformed),
            ("a\nb", FieldCode::Malformed),
            (" \u{200b}", FieldCode::Required),
        ] {
            assert_eq!(name(odd).map_err(|field| field.code), Err(code), "{odd:?}");
        }
    }
}
