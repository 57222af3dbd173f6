//! Where unfinished uploads stand, kept on this device: the same file, chosen again after a reload, goes on.

use super::{Goal, Upload};
use crate::browser;

fn key(upload: &Upload) -> String {
    let goal = match upload.goal {
        Goal::Library => String::new(),
        Goal::Collection(id) => id.to_string(),
        Goal::Asset(id) => ["asset ", &id.to_string()].concat(),
    };
    let (size, changed) = (upload.size().to_string(), browser::decimal(upload.file.last_modified()));
    ["vitrine.upload", &upload.file.name(), &size, &changed, &goal].join("|")
}

/// The upload's address, if this file was begun here.
pub fn recall(upload: &Upload) -> Option<String> {
    browser::storage()?.get_item(&key(upload)).ok()?
}

pub fn remember(upload: &Upload, address: &str) {
    if let Some(storage) = browser::storage() {
        // A full storage costs nothing but the going on after a reload.
        let _ = storage.set_item(&key(upload), address);
    }
}

pub fn forget(upload: &Upload) {
    if let Some(storage) = browser::storage() {
        let _ = storage.remove_item(&key(upload));
    }
}
