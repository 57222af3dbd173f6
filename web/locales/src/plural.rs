use crate::Locale;

/// The plural categories (CLDR) that whole numbers have in our languages.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Plural {
    One,
    Few,
    Many,
    Other,
}

/// The category of a number, by `Intl.PluralRules` of the browser.
#[cfg(target_arch = "wasm32")]
pub(crate) fn plural(locale: Locale, number: u64) -> Plural {
    use js_sys::{Array, Intl::PluralRules, Object};

    thread_local! {
        static RULES: [PluralRules; 2] =
            Locale::ALL.map(|locale| PluralRules::new(&Array::of1(&locale.as_str().into()), &Object::new()));
    }
    // Exact up to 2^53, and nobody counts further.
    let category = RULES.with(|rules| String::from(rules[locale as usize].select(number as f64)));
    match category.as_str() {
        "one" => Plural::One,
        "few" => Plural::Few,
        "many" => Plural::Many,
        _ => Plural::Other,
    }
}

/// The category of a number, by ICU's compiled rules.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn plural(locale: Locale, number: u64) -> Plural {
    use icu_locale_core::locale;
    use icu_plurals::{PluralCategory, PluralRules};

    thread_local! {
        static RULES: [PluralRules; 2] = [locale!("en"), locale!("ru")]
            .map(|locale| PluralRules::try_new_cardinal(locale.into()).expect("the rules are compiled in"));
    }
    match RULES.with(|rules| rules[locale as usize].category_for(number)) {
        PluralCategory::One => Plural::One,
        PluralCategory::Few => Plural::Few,
        PluralCategory::Many => Plural::Many,
        PluralCategory::Zero | PluralCategory::Two | PluralCategory::Other => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_by_its_own_rules() {
        let categories = |locale| [0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 1001].map(|number| plural(locale, number));
        use Plural::{Few, Many, One, Other};
        assert_eq!(categories(Locale::En), [Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other]);
        assert_eq!(categories(Locale::Ru), [Many, One, Few, Many, Many, Many, One, Few, Many, Many, One]);
    }
}
