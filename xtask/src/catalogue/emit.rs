//! From messages to Rust.

use super::model::{Catalogue, Category, Key, Kind, Message, Pattern, Piece, Variables, Variant, rust_name};
use std::collections::HashMap;

const HEAD: &str = "//! Written by `cargo xtask generate` from `en.ftl` and `ru.ftl`: change those.

use crate::{Locale, plural::Plural};
";

/// The source of `messages.rs`, in the order of the English catalogue. Both catalogues must hold the same messages.
pub fn source(english: &Catalogue, russian: &Catalogue) -> String {
    let russian: HashMap<_, _> = russian.messages.iter().map(|message| (&message.id, message)).collect();
    let mut source = HEAD.to_owned();
    for message in &english.messages {
        source.push_str(&function(message, russian[&message.id]));
    }
    source
}

fn function(english: &Message, russian: &Message) -> String {
    let variables = Variables::of(&[&english.pattern, &russian.pattern]);
    let name = english.function();
    let docs = docs(english);
    let mut parameters = String::new();
    for variable in &variables.order {
        let kind = match variables.kinds[variable] {
            Kind::Text => "&str",
            Kind::Number => "u64",
        };
        parameters.push_str(&format!(", {}: {kind}", rust_name(variable)));
    }
    let (returned, arms) = match (text(&english.pattern), text(&russian.pattern)) {
        (Some(english), Some(russian)) => ("&'static str", [format!("{english:?}"), format!("{russian:?}")]),
        _ => ("String", [&english.pattern, &russian.pattern].map(|pattern| owned(pattern, &variables, 2))),
    };
    let [english, russian] = arms;
    format!(
        "\n{docs}pub fn {name}(locale: Locale{parameters}) -> {returned} {{\n    match locale {{\n        Locale::En => {english},\n        Locale::Ru => {russian},\n    }}\n}}\n"
    )
}

/// The comment, and what is said in English.
fn docs(message: &Message) -> String {
    let mut lines = message.comment.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", shown(&message.pattern).replace('\n', " ").replace('`', "'")));
    lines.iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

/// A pattern on one line, of a plural the default.
fn shown(pattern: &Pattern) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) | Piece::Number(name) => format!("{{{name}}}"),
        Piece::Select { variants, .. } => {
            variants.iter().filter(|variant| variant.default).map(|variant| shown(&variant.pattern)).collect()
        }
    };
    pattern.0.iter().map(piece).collect()
}

/// The text of a pattern that is nothing else.
fn text(pattern: &Pattern) -> Option<String> {
    pattern.0.iter().map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None }).collect()
}

/// An expression of type `String`.
fn owned(pattern: &Pattern, variables: &Variables, depth: usize) -> String {
    if let Some(text) = text(pattern) {
        return format!("{text:?}.to_owned()");
    }
    match &pattern.0[..] {
        [Piece::Select { count, variants }] => select(count, variants, variables, depth),
        [piece] => format!("{}.to_owned()", borrowed(piece, variables, depth)),
        pieces => {
            let pieces: Vec<_> = pieces.iter().map(|piece| borrowed(piece, variables, depth)).collect();
            format!("[{}].concat()", pieces.join(", "))
        }
    }
}

/// An expression of type `&str`.
fn borrowed(piece: &Piece, variables: &Variables, depth: usize) -> String {
    match piece {
        Piece::Text(text) => format!("{text:?}"),
        Piece::Variable(name) | Piece::Number(name) if variables.kinds[name] == Kind::Number => {
            format!("crate::number(locale, {}).as_str()", rust_name(name))
        }
        Piece::Variable(name) | Piece::Number(name) => rust_name(name),
        Piece::Select { count, variants } => format!("{}.as_str()", select(count, variants, variables, depth)),
    }
}

/// A `match` of type `String`: exact numbers first, then the categories, the default last.
fn select(count: &str, variants: &[Variant], variables: &Variables, depth: usize) -> String {
    let exact = variants.iter().any(|variant| matches!(variant.key, Key::Exact(_)));
    let counts = variants.iter().any(|variant| !variant.default && matches!(variant.key, Key::Category(_)));
    let count = rust_name(count);
    let category = format!("crate::plural::plural(locale, {count})");
    let subject = match (exact, counts) {
        (true, true) => format!("({count}, {category})"),
        (true, false) => count,
        (false, _) => category,
    };
    let both = exact && counts;
    let indent = "    ".repeat(depth + 1);
    let mut ordered: Vec<_> = variants.iter().collect();
    ordered.sort_by_key(|variant| (variant.default, matches!(variant.key, Key::Category(_))));
    let mut arms = String::new();
    for variant in ordered {
        let guard = match variant.key {
            _ if variant.default => "_".to_owned(),
            Key::Exact(number) if both => format!("({number}, _)"),
            Key::Exact(number) => number.to_string(),
            Key::Category(category) if both => format!("(_, {})", plural(category)),
            Key::Category(category) => plural(category).to_owned(),
        };
        arms.push_str(&format!("{indent}{guard} => {},\n", owned(&variant.pattern, variables, depth + 1)));
    }
    format!("match {subject} {{\n{arms}{}}}", "    ".repeat(depth))
}

const fn plural(category: Category) -> &'static str {
    match category {
        Category::One => "Plural::One",
        Category::Few => "Plural::Few",
        Category::Many => "Plural::Many",
        Category::Other => "Plural::Other",
    }
}
