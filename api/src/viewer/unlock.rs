use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
    post, web,
};
use vitrine_shared::PASSWORD_BYTES;
use vitrine_viewer::{Refusal as Bolt, StartedPage};

use super::{
    cookie::pass_cookie,
    door::Door,
    open_link::find,
    pass::{Pass, Purpose},
    refusal::{Refusal, page_response},
};
use crate::{
    access::throttle::{Pace, charge, forgive},
    app::App,
    http::{Failure, client_address, form_fields, locale},
    links::Row,
};

/// Bytes of the whole form.
const FORM: usize = 4_096;
/// How long an unlocked link stays so, at most.
const UNLOCKED_SECONDS: i64 = 24 * 3600;
/// One address guessing at one link.
const PAIR: Pace = Pace { burst: 8, seconds: 30 };
/// Everybody guessing at one link: wide enough that one guesser does not lock the others out.
const LINK: Pace = Pace { burst: 100, seconds: 5 };

/// The password form of a link: answers with a cookie of that link alone, and goes back to its page.
#[utoipa::path(tag = "recipients", operation_id = "unlock_link", params(("token" = String, Path)),
    request_body(content = String, content_type = "application/x-www-form-urlencoded", description = "`password`, and `next`: the page of the link to go to."),
    responses(
        (status = 200, description = "Unlocked, and a file: it begins by itself.", content_type = "text/html"),
        (status = 303, description = "Unlocked."),
        (status = 401, description = "Not its password.", content_type = "text/html"),
        (status = 403, description = "The form came from another site, or the link is closed.", content_type = "text/html"),
        (status = 404, description = "No such link.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 422, description = "Longer than any password.", content_type = "text/html"),
        (status = 429, description = "Too many tries; `Retry-After` says when to come back.", content_type = "text/html")
    )
)]
#[post("/{token}/unlock")]
pub(super) async fn unlock_link(
    app: web::Data<App>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, actix_web::Error> {
    unlock(&app, &request, body).await.map_err(|refusal| refusal.into_error(&request))
}

/// Of a page of ours or of a frame.
pub(super) async fn unlock(app: &App, request: &HttpRequest, body: web::Payload) -> Result<HttpResponse, Refusal> {
    let fields = form_fields(request, body, FORM).await?;
    let field = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let (row, address) = find(app, request).await?;
    let pages = address.pages();
    let next = field("next").filter(|next| is_below(next, &pages)).unwrap_or(&pages).to_owned();
    if row.link.password_hash.is_none() {
        return Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, next)).finish());
    }
    let door = Door::of(&row, address);
    let password = field("password").unwrap_or_default().trim();
    if password.len() > PASSWORD_BYTES {
        let page = door.page(locale(request), Some(Bolt::WrongPassword), None);
        return Ok(page_response(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let pair = [row.link.id.as_bytes(), client_address(request, app).to_string().as_bytes()].concat();
    // Before the hash: a guess costs its try whatever comes of it.
    let charged = charge(app, &[("unlock pair", &pair, PAIR), ("unlock link", row.link.id.as_bytes(), LINK)]).await;
    if let Err(failure) = charged {
        let Some(seconds) = failure.retry_after else { return Err(failure.into()) };
        let page = door.page(locale(request), Some(Bolt::Wait { seconds }), None);
        let mut response = page_response(StatusCode::TOO_MANY_REQUESTS, page);
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    if !app.passwords.verify(password, row.link.password_hash.as_deref()).await? {
        app.visits.failed_unlock(row.link.id, app.clock.now());
        return Err(Refusal::Locked { door, bolt: Some(Bolt::WrongPassword) });
    }
    forgive(app, "unlock pair", &pair).await?;
    let (text, seconds) = pass(app, &row)?;
    let cookie = pass_cookie(app, Purpose::Unlock, door.address.link(), door.address.is_framed(), text, seconds);
    if !row.is_direct() {
        return Ok(HttpResponse::SeeOther().insert_header(cookie).insert_header((header::LOCATION, next)).finish());
    }
    // A file is saved beside the page that one is on, which then must not be the form with its complaint any more.
    let refresh = (header::REFRESH, format!("0; url={next}"));
    let mut response = page_response(StatusCode::OK, StartedPage { locale: locale(request), file: next }.render());
    for (name, value) in [cookie, refresh] {
        response.headers_mut().insert(name, HeaderValue::try_from(value).map_err(Failure::internal)?);
    }
    Ok(response)
}

/// The pass of an unlocked link and how many seconds it holds: never beyond the link.
fn pass(app: &App, row: &Row) -> Result<(String, i64), Refusal> {
    let now = app.clock.now();
    let day = now.plus_seconds(UNLOCKED_SECONDS);
    let until = row.link.expires_at.map_or(day, |end| day.min(end));
    let pass = Pass { purpose: Purpose::Unlock, subject: &row.link.token_hash, epoch: row.link.unlock_epoch };
    Ok((pass.sign(&app.secrets, until)?, (until.0 - now.0) / 1_000_000))
}

/// Whether a path to go back to is the link's own page or lies below it.
fn is_below(next: &str, base: &str) -> bool {
    let Some(rest) = next.strip_prefix(base) else { return false };
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let (path, _) = rest.split_once('?').unwrap_or((rest, ""));
    is_plain
        && (path.is_empty() || path.starts_with('/'))
        && !path.contains("//")
        && !path.contains("..")
        && !path.contains('%')
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_goes_back_to_the_link_and_nowhere_else() {
        let base = "/s/token";
        for next in ["/s/token", "/s/token?after=x", "/s/token/assets/a", "/s/token/assets/a?lang=ru"] {
            assert!(super::is_below(next, base), "{next}");
        }
        for next in [
            "",
            "/",
            "//evil.example",
            "https://evil.example",
            "/s/token2",
            "/s/token/../other",
            "/s/token/%2e%2e/other",
            "/s/token//evil",
            "/s/token\\evil",
            "/s/token/a\r\nb",
            "/s/other",
        ] {
            assert!(!super::is_below(next, base), "{next}");
        }
    }
}
