use actix_web::{HttpMessage, HttpRequest, http::header, web};
use vitrine_locales::Locale;

use super::cookie_values;
use crate::app::App;

/// The cookie in which a browser keeps the language that was chosen in it.
const COOKIE: &str = "vitrine_language";

/// The signed-in member's language, left with the request for [`locale`].
#[derive(Clone, Copy)]
pub struct Language(pub Locale);

/// The language to answer in: asked for in the address, the cookie's, the profile's, the browser's, the instance's.
pub fn locale(request: &HttpRequest) -> Locale {
    asked(request.query_string())
        .or_else(|| cookie_values(request.headers(), COOKIE).next()?.parse().ok())
        .or_else(|| request.extensions().get::<Language>().map(|language| language.0))
        .or_else(|| Locale::negotiate(request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
        .or_else(|| Some(request.app_data::<web::Data<App>>()?.instance.language()))
        .unwrap_or_default()
}

fn asked(query: &str) -> Option<Locale> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang="))?.parse().ok()
}

/// The language that the wire names.
pub fn known_locale(language: vitrine_shared::Language) -> Locale {
    match language {
        vitrine_shared::Language::En => Locale::En,
        vitrine_shared::Language::Ru => Locale::Ru,
    }
}

/// The language as the wire has it.
pub fn wire_language(locale: Locale) -> vitrine_shared::Language {
    match locale {
        Locale::En => vitrine_shared::Language::En,
        Locale::Ru => vitrine_shared::Language::Ru,
    }
}
