use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite, time::Duration},
};

use super::pass::Purpose;
use crate::{app::App, http::cookie_values};

fn name(is_https: bool, purpose: Purpose) -> String {
    let prefix = if is_https { "__Secure-" } else { "" };
    format!("{prefix}vitrine_{}", purpose.name())
}

/// The cookie that holds a pass, sent back for `path` alone.
pub fn pass_cookie(app: &App, purpose: Purpose, path: &str, text: String, seconds: i64) -> Cookie<'static> {
    cookie(app.is_https(), purpose, path, text, seconds)
}

fn cookie(is_https: bool, purpose: Purpose, path: &str, text: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(name(is_https, purpose), text)
        .path(path.to_owned())
        .http_only(true)
        .secure(is_https)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds))
        .finish()
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
        let cookie = |is_https| cookie(is_https, Purpose::Unlock, "/s/token", "pass".into(), 60).to_string();
        assert_eq!(cookie(false), "vitrine_unlock=pass; HttpOnly; SameSite=Lax; Path=/s/token; Max-Age=60");
        assert_eq!(
            cookie(true),
            "__Secure-vitrine_unlock=pass; HttpOnly; SameSite=Lax; Secure; Path=/s/token; Max-Age=60"
        );
    }
}
