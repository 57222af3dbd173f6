//! Light, dark, or as the system has it: a choice of this device.

use leptos::prelude::*;

use crate::browser;

const KEY: &str = "vitrine.theme";

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// As `data-theme` has it; the system's needs none.
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// The one that a press on the toggle brings.
    pub const fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    /// What was chosen on this device.
    pub fn chosen() -> Self {
        let kept = browser::storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
        Self::ALL.into_iter().find(|theme| theme.name() == kept.as_deref()).unwrap_or(Self::System)
    }

    /// Shows it and remembers it.
    pub fn choose(self) {
        if let Some(storage) = browser::storage() {
            let _ = match self.name() {
                Some(name) => storage.set_item(KEY, name),
                None => storage.remove_item(KEY),
            };
        }
        show(self);
    }
}

/// Shows what was chosen before.
pub fn restore() {
    show(Theme::chosen());
}

fn show(theme: Theme) {
    let Some(root) = document().document_element() else { return };
    let _ = match theme.name() {
        Some(name) => root.set_attribute("data-theme", name),
        None => root.remove_attribute("data-theme"),
    };
}
