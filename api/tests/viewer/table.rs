//! The table of public routes × requirements, from the committed text `public_routes.txt`.

use std::collections::BTreeMap;

/// Requirement → operations that it holds for.
pub fn table() -> BTreeMap<u8, Vec<&'static str>> {
    let mut lines =
        include_str!("../public_routes.txt").lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let numbers: Vec<u8> =
        cells(lines.next().expect("a heading")).map(|cell| cell.parse().expect("a number")).collect();
    let mut table: BTreeMap<u8, Vec<&'static str>> = numbers.iter().map(|&number| (number, Vec::new())).collect();
    for line in lines {
        let marks: Vec<&str> = cells(line).collect();
        assert_eq!(marks.len(), numbers.len(), "{line}");
        let operation = line.split_whitespace().next().expect("an operation");
        for (number, mark) in numbers.iter().zip(marks) {
            match mark {
                "x" => table.entry(*number).or_default().push(operation),
                "." => {}
                other => panic!("{operation}: {other} is neither x nor ."),
            }
        }
    }
    table
}

fn cells(line: &'static str) -> impl Iterator<Item = &'static str> {
    line.split_whitespace().skip(1)
}

/// The operations for which a requirement must hold.
pub fn routes(requirement: u8) -> Vec<&'static str> {
    let routes = table().remove(&requirement).unwrap_or_default();
    assert!(!routes.is_empty(), "no route has a mark for requirement {requirement}");
    routes
}

/// Every operation of the public side.
pub fn recipients_operations() -> Vec<String> {
    let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
    let paths = document["paths"].as_object().expect("paths").values();
    let operations = paths.flat_map(|item| item.as_object().expect("a path").values());
    let public = operations.filter(|operation| operation["tags"][0] == "recipients");
    public.map(|operation| operation["operationId"].as_str().expect("an operation id").to_owned()).collect()
}

#[test]
fn every_public_route_has_a_row_and_every_row_a_route() {
    let mut rows: Vec<String> = table().into_values().flatten().map(str::to_owned).collect();
    rows.sort();
    rows.dedup();
    let mut operations = recipients_operations();
    operations.sort();
    assert_eq!(operations, rows);
}

#[test]
fn every_requirement_has_a_test_of_its_number() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let sources: String = ["viewer", "grants", "links", "watermark"]
        .iter()
        .flat_map(|noun| std::fs::read_dir(folder.join(noun)).expect("a folder"))
        .map(|entry| std::fs::read_to_string(entry.expect("a file").path()).expect("a source"))
        .collect();
    for number in table().into_keys() {
        assert!(sources.contains(&format!("fn r{number:02}_")), "no test is named r{number:02}_…");
    }
}

#[test]
fn the_requirements_are_those_that_were_decided() {
    let decided = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16, 18, 19, 21, 23, 26, 27, 28, 29, 30, 31, 32, 33, 36, 37, 38, 43,
        44, 45, 46, 48, 49, 50, 51, 52, 53, 54,
    ];
    assert_eq!(table().into_keys().collect::<Vec<u8>>(), decided);
}
