//! Whole catalogues in, faults or Rust out.

use super::{compare, emit, fault::Fault, model::Language, parse::parse};

fn faults(english: &str, russian: &str) -> Vec<String> {
    let (english, mut faults) = parse(english, Language::En);
    let (russian, more) = parse(russian, Language::Ru);
    faults.extend(more);
    if faults.is_empty() {
        faults = compare::faults(&english, &russian);
    }
    faults.iter().map(Fault::to_string).collect()
}

fn source(english: &str, russian: &str) -> String {
    assert_eq!(faults(english, russian), Vec::<String>::new());
    let source = emit::source(&parse(english, Language::En).0, &parse(russian, Language::Ru).0);
    source.split_once("\n\n/// ").map(|(_, functions)| format!("/// {functions}")).unwrap()
}

#[test]
fn a_message_without_variables_is_a_static_text() {
    assert_eq!(
        source("# On the button\ncreate-link = Create link", "create-link = Создать ссылку"),
        r#"/// On the button
///
/// `Create link`
pub fn create_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create link",
        Locale::Ru => "Создать ссылку",
    }
}
"#
    );
}

#[test]
fn plurals_take_exact_numbers_first_and_the_default_last() {
    let english = "files = { $n ->\n    [0] Nothing\n    [one] One file\n   *[other] { $n } files\n} in { $place }";
    let russian =
        "files = { $place }: { $n ->\n    [one] { $n } файл\n    [few] { $n } файла\n   *[many] { $n } файлов\n}";
    assert_eq!(
        source(english, russian),
        r#"/// `{n} files in {place}`
pub fn files(locale: Locale, n: u64, place: &str) -> String {
    match locale {
        Locale::En => [match (n, crate::plural::plural(locale, n)) {
            (0, _) => "Nothing".to_owned(),
            (_, Plural::One) => "One file".to_owned(),
            _ => [crate::number(locale, n).as_str(), " files"].concat(),
        }.as_str(), " in ", place].concat(),
        Locale::Ru => [place, ": ", match crate::plural::plural(locale, n) {
            Plural::One => [crate::number(locale, n).as_str(), " файл"].concat(),
            Plural::Few => [crate::number(locale, n).as_str(), " файла"].concat(),
            _ => [crate::number(locale, n).as_str(), " файлов"].concat(),
        }.as_str()].concat(),
    }
}
"#
    );
}

#[test]
fn a_variable_that_is_a_number_in_one_language_is_one_in_both() {
    let functions = source("page = Page { NUMBER($at-page) } of { $all }", "page = Стр. { $at-page } из { $all }");
    assert!(functions.contains("pub fn page(locale: Locale, at_page: u64, all: &str) -> String"), "{functions}");
    assert!(functions.contains(r#"["Стр. ", crate::number(locale, at_page).as_str(), " из ", all].concat()"#));
}

#[test]
fn both_languages_say_the_same() {
    assert_eq!(
        faults("a = A\nb = B { $x } { $y }", "\nb = Б { $x }\nc = В"),
        [
            "web/locales/en.ftl:1: `a` is missing in web/locales/ru.ftl",
            "web/locales/en.ftl:2: `b` has $y here, but not in web/locales/ru.ftl",
            "web/locales/ru.ftl:3: `c` is missing in web/locales/en.ftl",
        ]
    );
}

#[test]
fn plurals_have_the_categories_of_their_language() {
    let english = "a = { $n ->\n    [one] A\n    [few] B\n   *[other] C\n}\nb = { $n ->\n   *[one] A\n}";
    let russian = "a = { $n ->\n    [one] A\n    [few] B\n   *[other] C\n}\nb = { $n ->\n    [0] A\n   *[other] B\n}";
    assert_eq!(
        faults(english, russian),
        [
            "web/locales/en.ftl:1: `a` has the plural category [few], which whole numbers do not have in this language",
            "web/locales/en.ftl:6: `b` lacks the plural category [other]",
            "web/locales/ru.ftl:1: `a` lacks the plural category [many]",
        ]
    );
}

#[test]
fn what_is_not_understood_is_named_with_its_line() {
    for (text, fault) in [
        ("a = A\nb = { $x", "2: this is no Fluent: Expected a token starting with \"}\""),
        ("a = A\n    .title = B", "1: `a` uses an attribute"),
        ("-a = A", "1: `a` uses a term"),
        ("a = { b }", "1: `a` uses a reference"),
        ("a = { DATETIME($x) }", "1: `a` uses a function"),
        ("a = { $x ->\n   *[image] A\n}", "1: `a` has the plural category [image]"),
        ("a = { $x ->\n    [1] A\n    [1] B\n   *[other] C\n}", "1: `a` has [1] twice"),
        ("a-b = A\na_b = B", "2: `a_b` stands in line 1 already"),
        ("move = A", "1: `move` cannot be the name"),
        ("a = { $locale }", "1: `locale` cannot be the name"),
        ("\nA = A", "2: `A` cannot be the name"),
    ] {
        let faults = faults(text, text);
        let start = format!("web/locales/en.ftl:{fault}");
        assert!(faults[0].starts_with(&start), "{text:?}: {faults:?}");
    }
}
