use std::{error, fmt, str::FromStr};

/// A language that Vitrine speaks.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Hash, Default)]
pub enum Locale {
    #[default]
    En,
    Ru,
}

impl Locale {
    /// Every language, in the order in which to offer them.
    pub const ALL: [Self; 2] = [Self::En, Self::Ru];

    /// The language's tag (BCP 47), as the API, the database and HTML's `lang` have it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The language's own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Reads the exact tag that [`Locale::as_str`] gives.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|locale| locale.as_str() == tag).ok_or(UnknownLocale)
    }
}

/// The tag names no language that Vitrine speaks.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct UnknownLocale;

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language that Vitrine speaks: en, ru")
    }
}

impl error::Error for UnknownLocale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_they_are_written() {
        for locale in Locale::ALL {
            assert_eq!(locale.as_str().parse(), Ok(locale));
        }
        assert_eq!("de".parse::<Locale>(), Err(UnknownLocale));
    }
}
