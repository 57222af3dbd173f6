use vitrine_shared::{Problem, ProblemCode};

use crate::i18n::{locale, t};

/// Why an operation gave nothing.
#[derive(Clone, PartialEq, Debug)]
pub enum Failure {
    /// The service answered, and said what is wrong.
    Problem(Box<Problem>),
    /// No answer came: no network, or no service.
    NoAnswer,
    /// Something answered that is not this service, or not of this version.
    Unreadable,
    /// The browser did not open the tab that was to show the answer.
    NoTab,
}

impl Failure {
    /// The sentence for the person.
    pub fn sentence(&self) -> String {
        match self {
            Self::Problem(problem) => problem.detail.clone(),
            Self::NoAnswer => t::no_answer(locale()).to_owned(),
            Self::Unreadable => t::unreadable_answer(locale()).to_owned(),
            Self::NoTab => t::no_tab(locale()).to_owned(),
        }
    }

    pub fn code(&self) -> Option<ProblemCode> {
        match self {
            Self::Problem(problem) => Some(problem.code),
            Self::NoAnswer | Self::Unreadable | Self::NoTab => None,
        }
    }

    /// The sentence to stand beside a field, by its JSON pointer.
    pub fn beside(&self, pointer: &str) -> Option<String> {
        let Self::Problem(problem) = self else { return None };
        problem.errors.iter().find(|error| error.pointer == pointer).map(|error| error.detail.clone())
    }

    /// The places in a list that something is wrong with: 3 for `/links/3`.
    pub fn places(&self, list: &str) -> Vec<usize> {
        let Self::Problem(problem) = self else { return Vec::new() };
        let place = |pointer: &str| pointer.strip_prefix(list)?.strip_prefix('/')?.parse().ok();
        problem.errors.iter().filter_map(|error| place(&error.pointer)).collect()
    }

    /// Whether something is wrong with a field below this one.
    pub fn is_below(&self, pointer: &str) -> bool {
        matches!(self, Self::Problem(problem) if problem.errors.iter().any(|error| error.pointer.starts_with(pointer)))
    }

    /// The sentence to stand above the form: what no field of it says.
    pub fn above(&self, pointers: &[&str]) -> Option<String> {
        let said = |problem: &Problem| problem.errors.iter().any(|error| pointers.contains(&error.pointer.as_str()));
        match self {
            Self::Problem(problem) if said(problem) => None,
            _ => Some(self.sentence()),
        }
    }
}
