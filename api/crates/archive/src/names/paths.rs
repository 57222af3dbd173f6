use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::file_name::{LONGEST, cut, safe_file_name, split_extension};

/// Room for the longest suffix, ` (4294967295)`.
const SUFFIX: usize = 13;

/// A file that wants a place in the archive.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Folder, with `/` between levels. A level that is somebody's text must have gone through [`safe_file_name`], as a
    /// `/` in it would make two of it; two things of equal names share a folder unless their names went through
    /// [`member_paths`] themselves.
    pub folder: Option<&'a str>,
    /// Name under which the file was uploaded, as it came.
    pub file_name: &'a str,
}

/// A safe path for each member, in the given order: every level made by [`safe_file_name`], no two paths equal on a
/// system that tells neither case nor Unicode forms apart, none equal to a folder of another.
///
/// The first of equal names keeps it, the next are `name (2).ext`, `name (3).ext`, leaving out what another member is
/// called already. Depends on nothing but the list. Takes time in proportion to its length, whatever the names.
pub fn member_paths<'a>(members: impl IntoIterator<Item = Member<'a>>) -> Vec<String> {
    let mut wanted: Vec<String> = members.into_iter().map(wanted_path).collect();
    let mut taken: HashSet<String> = wanted.iter().flat_map(|path| folders(path)).map(folded).collect();
    let later: Vec<usize> = (0..wanted.len()).filter(|&index| !taken.insert(folded(&wanted[index]))).collect();
    let mut counters = HashMap::new();
    for index in later {
        wanted[index] = next_free(&wanted[index], &mut taken, &mut counters);
    }
    wanted
}

fn wanted_path(member: Member<'_>) -> String {
    let levels = member.folder.into_iter().flat_map(|folder| folder.split('/'));
    let mut path: String = levels.map(|level| safe_file_name(level) + "/").collect();
    path.push_str(&safe_file_name(member.file_name));
    path
}

/// Each folder on the way to the file.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// The path with the lowest number that is free, which it takes. Counters are kept by what the number is added to, after
/// it was cut to make room, so that each number is tried once.
fn next_free(path: &str, taken: &mut HashSet<String>, counters: &mut HashMap<String, u32>) -> String {
    let (folder, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    let (stem, extension) = split_extension(name);
    let stem = cut(stem, LONGEST - SUFFIX - extension.len());
    let counter = counters.entry(folded(&format!("{folder}{stem}{extension}"))).or_insert(1);
    loop {
        *counter += 1;
        let path = format!("{folder}{stem} ({counter}){extension}");
        if taken.insert(folded(&path)) {
            return path;
        }
    }
}

/// The same for all spellings that some file system takes for one. By way of lower to upper case, as each alone tells
/// some pairs apart: `ẞ` from `ß`, final `ς` from `σ`.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_uppercase();
    }
    path.to_lowercase().to_uppercase().nfc().collect()
}
