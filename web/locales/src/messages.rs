//! Written by `cargo xtask generate` from `en.ftl` and `ru.ftl`: change those.

use crate::{Locale, plural::Plural};

/// `Sign in`
pub fn sign_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign in",
        Locale::Ru => "Войти",
    }
}

/// `Sign out`
pub fn sign_out(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign out",
        Locale::Ru => "Выйти",
    }
}

/// `E-mail`
pub fn email(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "E-mail",
        Locale::Ru => "Эл. почта",
    }
}

/// `Password`
pub fn password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Password",
        Locale::Ru => "Пароль",
    }
}

/// `Cancel`
pub fn cancel(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Cancel",
        Locale::Ru => "Отмена",
    }
}

/// `Close`
pub fn close(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Close",
        Locale::Ru => "Закрыть",
    }
}

/// `Copy`
pub fn copy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy",
        Locale::Ru => "Копировать",
    }
}

/// `Copied`
pub fn copied(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copied",
        Locale::Ru => "Скопировано",
    }
}

/// `Delete`
pub fn delete(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete",
        Locale::Ru => "Удалить",
    }
}

/// `Save`
pub fn save(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Save",
        Locale::Ru => "Сохранить",
    }
}

/// `{count} assets`
pub fn assets_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов"].concat(),
        },
    }
}
