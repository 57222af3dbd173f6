use actix_web::{
    HttpMessage, HttpRequest, HttpResponse,
    http::{StatusCode, header},
    post, web,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use vitrine_shared::{FieldCode, ProblemCode};
use vitrine_viewer::Notice;

use super::{
    ask::{Ask, GrantRequest, read_form},
    choice::{chosen, plan},
    plan::Plan,
    store,
};
use crate::{
    access::throttle::{Pace, charge},
    app::App,
    base62,
    entities::{Instant, grant},
    http::{Failure, Field, body_within, client_address, form_fields, read_json},
    links, random,
    viewer::{OpenLink, Pass, Purpose, Refusal, Which, finish, page_response, page_with_notice, pass_cookie, shown},
};

/// Bytes of a choice of 10,000 assets, and some.
const BODY: usize = 512 * 1024;
/// How long a grant lives, at most.
const SECONDS: i64 = 48 * 3600;
/// Pictures that one request has marked while it waits.
const MARKED_NOW: usize = 12;
/// One address making grants.
const ADDRESS: Pace = Pace { burst: 60, seconds: 2 };

/// A permission to fetch what was chosen.
#[derive(Serialize, ToSchema)]
pub(crate) struct Grant {
    /// Where the archive is fetched.
    url: String,
    /// Its exact length in bytes.
    length: u64,
    /// RFC 3339.
    expires_at: String,
}

/// Makes a download of what was chosen, and as what: a form leads to it (303), programs are told where it is (201).
#[utoipa::path(tag = "recipients", operation_id = "create_grant", params(("token" = String, Path)),
    request_body(content = GrantRequest, description = "Or a form: `choice` (`all`, `selected`), `asset` (repeated), `files` (`originals`, `proxy:<profile>`, `attachments`, `attachment:<id>`, `everything`), `plain` (one file as it is instead of an archive)."),
    responses(
        (status = 201, body = Grant, headers(("Location" = String))),
        (status = 303, description = "To the archive."),
        (status = 401, description = "The link asks for its password."),
        (status = 403, description = "A class that the link does not give, its downloads are used up, the form came from another site, or the link is closed."),
        (status = 404, description = "No such link, or it shows nothing of what was chosen."),
        (status = 410, description = "The link has expired."),
        (status = 422, description = "Nothing was chosen, or what was chosen has no such file."),
        (status = 429, description = "Too many; `Retry-After` says when to come back."),
        (status = 503, description = "The link shows the watermark, and what was chosen is being marked; `Retry-After` says when to come back.")
    )
)]
#[post("/{token}/grants")]
pub async fn create_grant(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    body: web::Payload,
) -> Result<HttpResponse, actix_web::Error> {
    create(&app, &request, &link, body).await.map_err(|refusal| refusal.into_error(&request))
}

/// The same in a frame: its cookie is sent in frames of the same site alone.
#[utoipa::path(tag = "recipients", operation_id = "create_embed_grant", params(("token" = String, Path)),
    request_body(content = GrantRequest, description = "As for `create_grant`."),
    responses(
        (status = 201, body = Grant, headers(("Location" = String))),
        (status = 303, description = "To what was chosen."),
        (status = 401, description = "The link asks for its password."),
        (status = 403, description = "As for `create_grant`, or no site may show the link."),
        (status = 404, description = "No such link, or it shows nothing of what was chosen."),
        (status = 410, description = "The link has expired."),
        (status = 422, description = "Nothing was chosen, or what was chosen has no such file."),
        (status = 429, description = "Too many; `Retry-After` says when to come back."),
        (status = 503, description = "The link shows the watermark, and what was chosen is being marked; `Retry-After` says when to come back.")
    )
)]
#[post("/{token}/embed/grants")]
pub async fn create_embed_grant(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    body: web::Payload,
) -> Result<HttpResponse, actix_web::Error> {
    create(&app, &request, &link, body).await.map_err(|refusal| refusal.into_error(&request))
}

async fn create(
    app: &App,
    request: &HttpRequest,
    link: &OpenLink,
    body: web::Payload,
) -> Result<HttpResponse, Refusal> {
    let is_json = request.content_type() == "application/json";
    if is_json { json(app, request, link, body).await } else { form(app, request, link, body).await }
}

async fn json(app: &App, request: &HttpRequest, link: &OpenLink, body: web::Payload) -> Result<HttpResponse, Refusal> {
    let ask = read_json::<GrantRequest>(&body_within(body, BODY).await?)?.read()?;
    let plan = planned(app, request, link, &ask).await?;
    if plan.files.is_empty() {
        return Err(Failure::invalid(vec![Field::new("/files", FieldCode::Nothing)]).into());
    }
    let made = make(app, link, plan).await?;
    let mut response = HttpResponse::Created();
    response.insert_header((header::LOCATION, made.path.clone()));
    made.cookie.into_iter().for_each(|cookie| {
        response.insert_header(cookie);
    });
    let url = format!("{}{}", app.public_url, made.path);
    Ok(response.json(Grant { url, length: made.length, expires_at: made.expires_at.timestamp().to_string() }))
}

async fn form(app: &App, request: &HttpRequest, link: &OpenLink, body: web::Payload) -> Result<HttpResponse, Refusal> {
    let fields = form_fields(request, body, BODY).await?;
    let Some(ask) = read_form(fields, link.given())? else {
        return back(app, link, Notice::NothingChosen).await;
    };
    let plan = planned(app, request, link, &ask).await?;
    if plan.files.is_empty() {
        return back(app, link, Notice::NothingToDownload).await;
    }
    let made = make(app, link, plan).await?;
    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, made.path));
    made.cookie.into_iter().for_each(|cookie| {
        response.insert_header(cookie);
    });
    Ok(response.finish())
}

async fn back(app: &App, link: &OpenLink, notice: Notice) -> Result<HttpResponse, Refusal> {
    let page = link.framed(page_with_notice(app, link, notice).await?);
    Ok(page_response(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// What was chosen, frozen. 403 where a class is asked that the link does not give.
async fn planned(app: &App, request: &HttpRequest, link: &OpenLink, ask: &Ask) -> Result<Plan, Refusal> {
    charge(app, &[("grants address", client_address(request, app).to_string().as_bytes(), ADDRESS)]).await?;
    if link.row().downloads_left() == Some(0) {
        return Err(Failure::new(ProblemCode::NoDownloadsLeft).into());
    }
    let (files, given) = (&ask.files, link.given());
    let beyond = files.originals && !given.originals
        || files.attachments && !given.attachments
        || files.proxies.iter().any(|profile| !given.proxies.contains(profile));
    if beyond {
        return Err(Failure::new(ProblemCode::NotGiven).into());
    }
    let all = shown(app.database.read(), link.collection(), link.pictures(), Which::All).await?;
    let mut these = chosen(all, ask, link.ids());
    // Sizes are known beforehand, so what is to be marked is marked first.
    finish(app, &mut these, |made| made.for_download && files.proxies.contains(&made.profile), MARKED_NOW).await?;
    plan(&link.row().collection_name, &these, ask, given, link.ids()).ok_or(Refusal::NotFound)
}

struct Made {
    path: String,
    length: u64,
    expires_at: Instant,
    /// For a link with a password: the grant opens in this browser only.
    cookie: Option<(header::HeaderName, String)>,
}

async fn make(app: &App, link: &OpenLink, plan: Plan) -> Result<Made, Failure> {
    let length = plan.length().map_err(Failure::internal)?;
    let (digest, body) = plan.write()?;
    let token = base62::encode(random::bytes::<16>()?);
    let hash = Sha256::digest(token.as_bytes()).to_vec();
    let now = app.clock.now();
    let row = &link.row().link;
    let latest = now.plus_seconds(SECONDS);
    let expires_at = [row.expires_at, row.view_until].into_iter().flatten().fold(latest, Instant::min);
    let path = format!("/d/{token}");
    let pass = Pass { purpose: Purpose::Grant, subject: &hash, epoch: row.unlock_epoch };
    let cookie = match row.password_hash {
        Some(_) => {
            let text = pass.sign(&app.secrets, expires_at)?;
            let seconds = (expires_at.0 - now.0) / 1_000_000;
            Some(pass_cookie(app, Purpose::Grant, &path, link.address().is_framed(), text, seconds))
        }
        None => None,
    };
    let grant = grant::Model {
        hash: hash.clone(),
        link_id: link.id(),
        plan_digest: digest,
        unlock_epoch: row.unlock_epoch,
        created_at: now,
        expires_at,
    };
    let transaction = app.database.begin().await?;
    if row.max_downloads.is_some() {
        links::take_download(&transaction, now, link.id()).await?;
    }
    store::insert(&transaction, grant, body).await?;
    transaction.commit().await?;
    Ok(Made { path, length, expires_at, cookie })
}
