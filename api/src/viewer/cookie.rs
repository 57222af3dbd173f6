use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite, time::Duration},
};

use super::pass::Purpose;
use crate::app::App;

fn name(app: &App, purpose: Purpose) -> String {
    let prefix = if app.is_https() { "__Secure-" } else { "" };
    format!("{prefix}vitrine_{}", purpose.name())
}

/// The cookie that holds a pass, sent back for `path` alone.
pub fn pass_cookie(app: &App, purpose: Purpose, path: &str, text: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(name(app, purpose), text)
        .path(path.to_owned())
        .http_only(true)
        .secure(app.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds))
        .finish()
}

/// The passes that the browser sent: of several paths it sends each.
pub fn pass_of(app: &App, request: &HttpRequest, purpose: Purpose) -> impl Iterator<Item = String> + use<> {
    let name = name(app, purpose);
    let cookies = request.cookies().map(|cookies| cookies.clone()).unwrap_or_default();
    cookies.into_iter().filter(move |cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}
