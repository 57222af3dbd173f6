use actix_web::{HttpResponse, http::header, post, web};
use sea_orm::EntityTrait;
use vitrine_shared::{Change, CreateToken, CreatedToken, FieldCode, ProblemCode, TOKEN_DAYS};

use super::{describe::describe, secret, store};
use crate::{
    access::{Actor, Creation, SignedIn},
    accounts::{hold_active, plain_name},
    app::App,
    entities::{Instant, token},
    events,
    http::{Failure, Field},
    random,
};

/// Makes a token of one's own. Its secret is in this answer and nowhere else.
#[utoipa::path(tag = "profile", operation_id = "create_token", security(("session" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new; the secret is not repeated.")),
    request_body = CreateToken,
    responses(
        (status = 201, body = CreatedToken, headers(("Location" = String))),
        (status = 422, description = "A field does not hold.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/tokens")]
pub(super) async fn create_token(
    app: web::Data<App>,
    member: SignedIn,
    Creation { body, once }: Creation<CreateToken>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let secret = secret::make()?;
    let row = row(&member.actor, body, &secret, now)?;
    let transaction = app.database.begin().await?;
    hold_active(&transaction, member.actor.id).await?.ok_or(ProblemCode::NotSignedIn)?;
    let made = match once.earlier(&transaction, now).await? {
        Some(earlier) => {
            let token = store::own(&transaction, member.actor.id, earlier).await?.ok_or(ProblemCode::NotFound)?;
            CreatedToken { token: describe(token), secret: None }
        }
        None => {
            token::Entity::insert(token::ActiveModel::from(row.clone())).exec_without_returning(&transaction).await?;
            once.made(&transaction, row.id).await?;
            events::tell(&transaction, now, &[Change::Member { id: member.actor.id.into() }]).await?;
            CreatedToken { token: describe(row), secret: Some(secret) }
        }
    };
    transaction.commit().await?;
    app.feed.ring();
    let location = format!("/api/v1/tokens/{}", made.token.id);
    Ok(HttpResponse::Created()
        .insert_header((header::LOCATION, location))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(made))
}

fn row(actor: &Actor, asked: CreateToken, secret: &str, now: Instant) -> Result<token::Model, Failure> {
    let mut fields = Vec::new();
    let name = plain_name("/name", &asked.name).unwrap_or_else(|field| {
        fields.push(field);
        String::new()
    });
    if asked.scopes.is_empty() {
        fields.push(Field::new("/scopes", FieldCode::Required));
    }
    for (at, scope) in asked.scopes.iter().enumerate() {
        if !actor.has(*scope) {
            fields.push(Field::new(&format!("/scopes/{at}"), FieldCode::NotAllowed));
        }
    }
    let expires_at = asked.expires_at.map(Instant::from);
    if expires_at.is_some_and(|end| end <= now) {
        fields.push(Field::new("/expires_at", FieldCode::Past));
    }
    if expires_at.is_some_and(|end| end > now.plus_seconds(TOKEN_DAYS * 86_400)) {
        fields.push(Field::new("/expires_at", FieldCode::TooLate));
    }
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    Ok(token::Model {
        id: random::id(now)?,
        hash: secret::hash(secret),
        member_id: actor.id,
        name,
        scopes: serde_json::to_string(&asked.scopes)?,
        created_at: now,
        expires_at,
        used_at: None,
    })
}
