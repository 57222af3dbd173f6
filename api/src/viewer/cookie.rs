use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite, time::Duration},
    http::header,
};

use super::pass::Purpose;
use crate::{app::App, http::cookie_values};

fn name(is_https: bool, purpose: Purpose) -> String {
    let prefix = if is_https { "__Secure-" } else { "" };
    format!("{prefix}vitrine_{}", purpose.name())
}

/// The header of a cookie that holds a pass, sent back for `path` alone; of a frame, in frames on the same site alone.
pub fn pass_cookie(
    app: &App,
    purpose: Purpose,
    path: &str,
    is_framed: bool,
    text: String,
    seconds: i64,
) -> (header::HeaderName, String) {
    let cookie = Cookie::build(name(app.is_https(), purpose), text).path(path.to_owned());
    (header::SET_COOKIE, cookie_text(cookie.finish(), app.is_https(), is_framed, seconds))
}

fn cookie_text(mut cookie: Cookie, is_https: bool, is_framed: bool, seconds: i64) -> String {
    cookie.set_http_only(true);
    cookie.set_max_age(Duration::seconds(seconds));
    // Browsers keep a cookie of a frame only when it is secure, and take this machine's own addresses for that.
    cookie.set_secure(is_https || is_framed);
    cookie.set_same_site(if is_framed { SameSite::None } else { SameSite::Lax });
    // The framework's cookies do not know this attribute yet (CHIPS).
    if is_framed { format!("{cookie}; Partitioned") } else { cookie.to_string() }
}

/// The passes that the browser sent: of several paths it sends each.
pub fn pass_of(app: &App, request: &HttpRequest, purpose: Purpose) -> impl Iterator<Item = String> + use<> {
    let name = name(app.is_https(), purpose);
    cookie_values(request.headers(), &name).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r06_a_pass_is_out_of_reach_of_scripts_and_of_other_links() {
        let cookie = |is_https, is_framed| {
            let cookie = Cookie::build(name(is_https, Purpose::Unlock), "pass").path("/s/token").finish();
            cookie_text(cookie, is_https, is_framed, 60)
        };
        assert_eq!(cookie(false, false), "vitrine_unlock=pass; HttpOnly; SameSite=Lax; Path=/s/token; Max-Age=60");
        assert_eq!(
            cookie(true, false),
            "__Secure-vitrine_unlock=pass; HttpOnly; SameSite=Lax; Secure; Path=/s/token; Max-Age=60"
        );
        assert_eq!(
            cookie(true, true),
            "__Secure-vitrine_unlock=pass; HttpOnly; SameSite=None; Secure; Path=/s/token; Max-Age=60; Partitioned"
        );
    }
}
