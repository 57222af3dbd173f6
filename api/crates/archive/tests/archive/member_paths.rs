use std::collections::HashSet;

use proptest::prelude::*;
use vitrine_archive::{Member, member_paths, safe_file_name};

fn paths(files: &[(Option<&str>, &str)]) -> Vec<String> {
    member_paths(files.iter().map(|&(folder, file_name)| Member { folder, file_name }))
}

fn flat(names: &[&str]) -> Vec<String> {
    member_paths(names.iter().map(|file_name| Member { folder: None, file_name }))
}

/// Names that meet each other often: few letters, suffixes, both cases, long ones.
pub fn colliding_name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => r"[aAé]( \([23]\)){0,2}(\.jpg|\.JPG)?",
        1 => r"(\.\./|/|C:\\|\.|CON|Originals| |\u{202E}|ß|ss|σ|ς|e\u{301}|(?s:.)){0,6}",
        1 => r"l{195,210}(\.jpg)?",
    ]
}

pub fn folder() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(r"(Originals|originals|\.\.|a|/tmp|Attachments/(a|b|CON|\.\.))")
}

#[test]
fn equal_names_are_numbered_before_the_extension() {
    assert_eq!(flat(&["a.jpg", "a.jpg", "b.jpg", "a.jpg"]), ["a.jpg", "a (2).jpg", "b.jpg", "a (3).jpg"]);
    assert_eq!(flat(&["a", "a", ".jpg", ".jpg"]), ["a", "a (2)", ".jpg", ".jpg (2)"]);
}

#[test]
fn a_number_never_takes_the_name_of_another_file() {
    assert_eq!(flat(&["a.jpg", "a.jpg", "a (2).jpg"]), ["a.jpg", "a (3).jpg", "a (2).jpg"]);
    assert_eq!(
        flat(&["A (2).jpg", "a.jpg", "a.jpg", "a (2).jpg"]),
        ["A (2).jpg", "a.jpg", "a (3).jpg", "a (2) (2).jpg"]
    );
}

#[test]
fn names_are_equal_whatever_their_case_and_unicode_form() {
    assert_eq!(flat(&["A.JPG", "a.jpg"]), ["A.JPG", "a (2).jpg"]);
    assert_eq!(flat(&["\u{E9}.jpg", "E\u{301}.jpg"]), ["é.jpg", "É (2).jpg"]);
    assert_eq!(flat(&["ΟΔΟΣ", "οδος", "οδοσ"]), ["ΟΔΟΣ", "οδος (2)", "οδοσ (3)"]);
    assert_eq!(flat(&["ẞ", "ß", "SS"]), ["ẞ", "ß (2)", "SS (3)"]);
}

#[test]
fn folders_keep_equal_names_apart() {
    assert_eq!(
        paths(&[(Some("Originals"), "a.jpg"), (Some("Preview 800"), "a.jpg"), (Some("originals"), "A.jpg")]),
        ["Originals/a.jpg", "Preview 800/a.jpg", "originals/A (2).jpg"]
    );
    assert_eq!(paths(&[(Some("Attachments/é: 1"), "a/b.pdf")]), ["Attachments/é_ 1/a_b.pdf"]);
}

#[test]
fn a_file_never_takes_the_path_of_a_folder() {
    assert_eq!(
        paths(&[(None, "originals"), (Some("Originals/x"), "a.jpg"), (Some("Originals"), "X")]),
        ["originals (2)", "Originals/x/a.jpg", "Originals/X (2)"]
    );
}

#[test]
fn long_equal_names_make_room_for_their_number() {
    let long = "l".repeat(300) + ".jpg";
    let paths = flat(&[&long, &long]);
    assert_eq!(paths, ["l".repeat(196) + ".jpg", "l".repeat(183) + " (2).jpg"]);
}

/// They share one row of numbers: counted for each name alone, this test would try 12 million of them and take a minute.
#[test]
fn many_names_that_differ_only_where_they_are_cut_do_not_take_quadratic_time() {
    let names: Vec<String> = (0..10_000).map(|index| format!("{}{:06}.jpg", "l".repeat(190), index / 2)).collect();
    let paths = member_paths(names.iter().map(|file_name| Member { folder: None, file_name }));
    assert_eq!(paths.iter().collect::<HashSet<_>>().len(), names.len());
    assert_eq!(paths.last().unwrap(), &format!("{} (5001).jpg", "l".repeat(183)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn paths_are_unique_safe_and_final(files in proptest::collection::vec((folder(), colliding_name()), 0..30)) {
        let members = || files.iter().map(|(folder, file_name)| Member { folder: folder.as_deref(), file_name });
        let paths = member_paths(members());
        prop_assert_eq!(&paths, &member_paths(members()), "the same each time");

        let mut taken: HashSet<String> = HashSet::new();
        for path in &paths {
            prop_assert!(taken.insert(path.to_lowercase()), "{path} is there already");
        }
        prop_assert_eq!(paths.iter().map(|path| path.to_uppercase()).collect::<HashSet<_>>().len(), paths.len());
        for path in &paths {
            let parents = path.match_indices('/').map(|(at, _)| path[..at].to_lowercase());
            prop_assert!(parents.into_iter().all(|parent| !taken.contains(&parent)), "{path} lies in a file");
            prop_assert!(path.split('/').all(|level| safe_file_name(level) == level), "{path}");
        }

        let again = paths.iter().map(|path| path.rsplit_once('/').map_or((None, &path[..]), |(a, b)| (Some(a), b)));
        prop_assert_eq!(&member_paths(again.map(|(folder, file_name)| Member { folder, file_name })), &paths);
    }
}
