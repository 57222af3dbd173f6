//! What is wrong in a catalogue, where, and what to do about it.

use super::model::Language;
use std::fmt;

#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}:{line}: {kind}", language.file())]
pub struct Fault {
    pub language: Language,
    pub line: usize,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Kind {
    #[error("this is no Fluent: {0}")]
    Syntax(fluent_syntax::parser::ErrorKind),
    #[error(
        "`{id}` uses {what}, which is not supported here: text, {{ $variable }}, {{ NUMBER($variable) }} and plurals are"
    )]
    Unsupported { id: String, what: &'static str },
    #[error("`{id}` has no text")]
    Empty { id: String },
    #[error("`{id}` cannot be the name of a Rust function or variable: choose another, in lower case")]
    Name { id: String },
    #[error("`{id}` stands in line {first} already")]
    Twice { id: String, first: usize },
    #[error("`{id}` has the plural category [{category}], which whole numbers do not have in this language")]
    NoSuchCategory { id: String, category: String },
    #[error("`{id}` lacks the plural category [{category}]")]
    MissingCategory { id: String, category: &'static str },
    #[error("`{id}` has [{key}] twice")]
    RepeatedKey { id: String, key: String },
    #[error("`{id}` is missing in {}", other.file())]
    Missing { id: String, other: Language },
    #[error("`{id}` has ${variable} here, but not in {}", other.file())]
    Variable { id: String, variable: String, other: Language },
    #[error("`{id}` is used nowhere: call `messages::{function}` or remove the message from both languages")]
    Unused { id: String, function: String },
}

/// One or more faults, a line each.
#[derive(Debug)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub fn none_or(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the words in web/locales are not in order")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for Faults {}
