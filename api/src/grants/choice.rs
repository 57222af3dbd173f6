use std::collections::{HashMap, HashSet};

use uuid::Uuid;
use vitrine_archive::{Member, member_paths, safe_file_name};
use vitrine_shared::Allow;

use super::{
    ask::{Ask, Chosen},
    plan::{Plan, PlannedFile},
};
use crate::{
    links::PublicIds,
    storage::Key,
    viewer::{Class, Shown, Takeable},
};

/// `unzip` 6.00 takes the offset of what follows an entry of exactly this size for the size, so such entries come last.
const LAST: u64 = 0xFFFF_FFFF;

/// Of the assets that are shown, those that were chosen.
pub(super) fn chosen(mut shown: Vec<Shown>, ask: &Ask, ids: &PublicIds) -> Vec<Shown> {
    shown.retain(|shown| match &ask.chosen {
        Chosen::AllBut(left_out) => left_out.is_empty() || !left_out.contains(&ids.public(shown.asset.id)),
        Chosen::These(these) => these.contains(&ids.public(shown.asset.id)),
    });
    shown
}

/// The files of a choice: of each chosen asset those of the asked classes that it has. None: nothing that was chosen is
/// shown.
pub(super) fn plan(collection: &str, shown: &[Shown], ask: &Ask, given: &Allow, ids: &PublicIds) -> Option<Plan> {
    if shown.is_empty() && matches!(ask.chosen, Chosen::These(_)) {
        return None;
    }
    let mut files: Vec<(&Shown, Takeable)> = Vec::new();
    for shown in shown {
        let asked = |file: &Takeable| file.class.is_given(&ask.files) && is_meant(&file.class, ask, ids);
        files.extend(shown.takeable(given).into_iter().filter(asked).map(|file| (shown, file)));
    }
    files.sort_by_key(|(_, file)| file.size == LAST);
    let plain = (ask.plain && files.len() == 1).then(|| files[0].1.media_type.clone());
    let is_one_class = files.iter().all(|(_, file)| file.class == files[0].1.class);
    let attached = attachment_folders(&files);
    let folders: Vec<Option<String>> = files
        .iter()
        .map(|(shown, file)| match file.class {
            _ if plain.is_some() => None,
            // Also where nothing else is taken: what it belongs to is told by nothing but its folder.
            Class::Attachment(_) => attached.get(&shown.asset.id).cloned(),
            Class::Original | Class::Rendition(_) => (!is_one_class).then(|| folder(file)),
        })
        .collect();
    let members = files
        .iter()
        .zip(&folders)
        .map(|((_, file), folder)| Member { folder: folder.as_deref(), file_name: &file.file_name });
    let paths = member_paths(members);
    let files = files.into_iter().zip(paths).filter_map(|((shown, file), path)| planned(shown, file, path)).collect();
    Some(Plan { name: format!("{collection}.zip"), files, plain })
}

/// Where only one attachment is meant, whether it is this one.
fn is_meant(class: &Class, ask: &Ask, ids: &PublicIds) -> bool {
    match (class, &ask.attachment) {
        (Class::Attachment(id), Some(meant)) => ids.public(*id) == *meant,
        _ => true,
    }
}

/// `Attachments/<asset>` for each asset whose attachments are taken, no two the same.
fn attachment_folders(files: &[(&Shown, Takeable)]) -> HashMap<Uuid, String> {
    let attached = files.iter().filter(|(_, file)| matches!(file.class, Class::Attachment(_)));
    let mut seen = HashSet::new();
    let assets: Vec<_> = attached.map(|(shown, _)| &shown.asset).filter(|asset| seen.insert(asset.id)).collect();
    let members = assets.iter().map(|asset| Member { folder: Some("Attachments"), file_name: &asset.name });
    let paths = member_paths(members);
    assets.iter().map(|asset| asset.id).zip(paths).collect()
}

fn folder(file: &Takeable) -> String {
    file.profile_name.as_deref().map_or_else(|| "Originals".to_owned(), safe_file_name)
}

fn planned(shown: &Shown, file: Takeable, path: String) -> Option<PlannedFile> {
    let (original, rendition, mark) = match file.key {
        Key::Original(sha256) => (sha256, None, None),
        Key::Rendition { original, profile, recipe } => (original, Some((profile, recipe)), None),
        Key::Marked { original, profile, recipe, mark } => (original, Some((profile, recipe)), Some(mark)),
        Key::Mark(_) => return None,
    };
    Some(PlannedFile {
        asset: shown.asset.id,
        original,
        rendition,
        attachment: match file.class {
            Class::Attachment(id) => Some(id),
            Class::Original | Class::Rendition(_) => None,
        },
        mark,
        path,
        size: file.size,
        crc32: file.crc32,
        modified: shown.asset.created_at.timestamp(),
    })
}
