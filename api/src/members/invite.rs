use actix_web::{HttpResponse, http::header, post, web};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_shared::{Change, FieldCode, InviteMember, MemberState, OneTimeAddress, Right};

use super::{describe::describe_one, store};
use crate::{
    access::{Actor, Creation},
    accounts::{email_field, folded, insert_member, plain_name},
    app::App,
    entities::member::{ActiveModel, Column, Entity, Model},
    events,
    http::{Failure, Field, etag},
    invitations, random,
};

/// Invites somebody by a one-time address, which works for 7 days and is shown in this answer and nowhere else. Invited
/// again, before they came, they get a new one; the old one ends.
#[utoipa::path(tag = "members", operation_id = "invite_member", security(("session" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new; the address is not repeated.")),
    request_body = InviteMember,
    responses(
        (status = 201, body = OneTimeAddress, headers(("ETag" = String), ("Location" = String))),
        (status = 403, description = "Members are not the caller's to manage, or the role may more than the caller.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or the address is a member's.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/members")]
pub(super) async fn invite_member(
    app: web::Data<App>,
    actor: Actor,
    Creation { body, once }: Creation<InviteMember>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::MemberManage)?;
    let (name, email) = (plain_name("/name", &body.name), email_field(&body.email));
    let fields: Vec<Field> = [name.as_ref().err().cloned(), email.err()].into_iter().flatten().collect();
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let body = InviteMember { name: name.unwrap_or_default(), ..body };
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    store::may_give(&transaction, &actor, body.role.as_str()).await?;
    let (id, url) = match once.earlier(&transaction, now).await? {
        Some(earlier) => (earlier, None),
        None => {
            let id = invited(&app, &transaction, &actor, body).await?;
            let (url, _) = invitations::issue(&app, &transaction, id).await?;
            once.made(&transaction, id).await?;
            events::tell(&transaction, now, &[Change::Member { id: id.into() }]).await?;
            (id, Some(url))
        }
    };
    let row = store::by_id(&transaction, id).await?;
    let version = row.version;
    let member = describe_one(&transaction, &actor, row, now).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::Created()
        .insert_header((header::LOCATION, format!("/api/v1/members/{id}")))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(etag(version))
        .json(OneTimeAddress { member, url }))
}

/// A new member without a password, or the one who is invited already under this address, as they are invited now.
async fn invited(app: &App, db: &impl ConnectionTrait, actor: &Actor, asked: InviteMember) -> Result<Uuid, Failure> {
    let now = app.clock.now();
    let email_folded = folded(&asked.email);
    let Some(row) = Entity::find().filter(Column::EmailFolded.eq(email_folded.as_str())).one(db).await? else {
        let row = Model {
            id: random::id(now)?,
            email: asked.email.trim().to_owned(),
            email_folded,
            name: asked.name,
            role_id: asked.role.as_str().to_owned(),
            password_hash: String::new(),
            language: None,
            time_zone: None,
            created_at: now,
            deactivated_at: None,
            version: 1,
            joined_at: None,
            seen_at: None,
        };
        return insert_member(db, row).await;
    };
    if store::state(&row) != MemberState::Invited {
        return Err(Failure::invalid(vec![Field::new("/email", FieldCode::Taken)]));
    }
    store::may_give(db, actor, &row.role_id).await?;
    let again =
        ActiveModel { name: Set(asked.name), role_id: Set(asked.role.as_str().to_owned()), ..Default::default() };
    Ok(store::change(db, row.id, row.version, again, now).await?.id)
}
