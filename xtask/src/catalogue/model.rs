//! A catalogue as far as we support Fluent: text, variables, numbers and plurals.

use std::collections::BTreeMap;

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Language {
    En,
    Ru,
}

impl Language {
    pub const fn file(self) -> &'static str {
        match self {
            Self::En => "web/locales/en.ftl",
            Self::Ru => "web/locales/ru.ftl",
        }
    }

    /// The plural categories that whole numbers have in this language.
    pub const fn categories(self) -> &'static [Category] {
        match self {
            Self::En => &[Category::One, Category::Other],
            Self::Ru => &[Category::One, Category::Few, Category::Many],
        }
    }
}

#[derive(Debug)]
pub struct Catalogue {
    pub language: Language,
    pub messages: Vec<Message>,
}

#[derive(Debug)]
pub struct Message {
    pub id: String,
    pub line: usize,
    pub comment: Vec<String>,
    pub pattern: Pattern,
}

impl Message {
    /// The name of the message's function.
    pub fn function(&self) -> String {
        rust_name(&self.id)
    }
}

/// Pieces to be joined.
#[derive(Debug)]
pub struct Pattern(pub Vec<Piece>);

#[derive(Debug)]
pub enum Piece {
    Text(String),
    Variable(String),
    Number(String),
    Select { count: String, variants: Vec<Variant> },
}

#[derive(Debug)]
pub struct Variant {
    pub key: Key,
    pub default: bool,
    pub pattern: Pattern,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Key {
    Exact(u64),
    Category(Category),
}

/// A plural category of CLDR.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Category {
    One,
    Few,
    Many,
    Other,
}

impl Category {
    pub fn parse(name: &str) -> Option<Self> {
        [Self::One, Self::Few, Self::Many, Self::Other].into_iter().find(|category| category.as_str() == name)
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Text,
    Number,
}

/// The variables of a pattern in the order of their first appearance, as a list and by name. One that is a number anywhere is a
/// number everywhere.
#[derive(Default, Debug)]
pub struct Variables {
    pub order: Vec<String>,
    pub kinds: BTreeMap<String, Kind>,
}

impl Variables {
    pub fn of(patterns: &[&Pattern]) -> Self {
        let mut variables = Self::default();
        for pattern in patterns {
            variables.collect(pattern);
        }
        variables
    }

    fn collect(&mut self, pattern: &Pattern) {
        for piece in &pattern.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Variable(name) => self.add(name, Kind::Text),
                Piece::Number(name) => self.add(name, Kind::Number),
                Piece::Select { count, variants } => {
                    self.add(count, Kind::Number);
                    variants.iter().for_each(|variant| self.collect(&variant.pattern));
                }
            }
        }
    }

    fn add(&mut self, name: &str, kind: Kind) {
        let known = self.kinds.entry(name.to_owned()).or_insert_with(|| {
            self.order.push(name.to_owned());
            kind
        });
        *known = kind.max(*known);
    }
}

/// Fluent's names have dashes, Rust's have not.
pub fn rust_name(name: &str) -> String {
    name.replace('-', "_")
}
