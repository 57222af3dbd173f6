//! The language of the page, fixed from its start to its end: choosing another one loads the page anew.

use std::cell::Cell;

use vitrine_locales::Locale;
use vitrine_shared::Language;

use crate::browser;

pub use vitrine_locales::messages as t;

/// As the service reads it.
const COOKIE: &str = "vitrine_language";

thread_local! {
    static LOCALE: Cell<Locale> = const { Cell::new(Locale::En) };
}

/// The language to speak.
pub fn locale() -> Locale {
    LOCALE.get()
}

/// Sets the language before anything is drawn.
pub fn speak(language: Language) {
    let locale = match language {
        Language::En => Locale::En,
        Language::Ru => Locale::Ru,
    };
    LOCALE.set(locale);
    browser::set_document_language(locale.as_str());
}

/// Remembers the choice for a year on this device and draws everything anew in that language.
pub fn choose(locale: Locale) {
    browser::set_cookie(COOKIE, locale.as_str(), 365 * 24 * 3600);
    browser::reload();
}

/// Forgets the choice and draws everything anew, in the profile's language or the browser's.
pub fn forget_choice() {
    browser::set_cookie(COOKIE, "", 0);
    browser::reload();
}

/// A size for a person, «18.2 MB».
pub fn size(bytes: u64) -> String {
    vitrine_locales::bytes(locale(), bytes)
}

/// A whole number for a person, «4 218».
pub fn number(number: u64) -> String {
    vitrine_locales::number(locale(), number)
}

/// With a capital letter at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    upper(&first) + letters.as_str()
}

/// In capital letters, by the browser's tables.
pub fn upper(text: &str) -> String {
    js_sys::JsString::from(text).to_upper_case().into()
}
