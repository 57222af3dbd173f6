//! The arrows of ARCHITECTURE.md: who may use whom.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.clone(), fs::read_to_string(&path).expect("a source")));
            }
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

fn dependencies(package: &str) -> Vec<String> {
    let manifest: toml::Table =
        fs::read_to_string(root().join(package).join("Cargo.toml")).expect("a manifest").parse().expect("TOML");
    let ours =
        |table: &toml::Table| table.keys().filter(|name| name.starts_with("vitrine-")).cloned().collect::<Vec<_>>();
    let mut names: Vec<String> = manifest["dependencies"].as_table().map(ours).unwrap_or_default();
    names.sort();
    names
}

#[test]
fn crates_depend_on_what_they_may() {
    for (package, allowed) in [
        ("shared", &[][..]),
        ("migrations", &[]),
        ("api/crates/media", &[]),
        ("api/crates/archive", &[]),
        ("web/locales", &[]),
        ("web/viewer", &["vitrine-locales"]),
        ("web/app", &["vitrine-locales", "vitrine-shared"]),
        (
            "api",
            &[
                "vitrine-archive",
                "vitrine-locales",
                "vitrine-media",
                "vitrine-migrations",
                "vitrine-shared",
                "vitrine-viewer",
            ],
        ),
    ] {
        assert_eq!(dependencies(package), allowed, "{package}");
    }
}

/// No source in `folder` may name one of these.
fn never(folder: &str, names: &[&str]) {
    for (path, source) in sources(&root().join("api/src").join(folder)) {
        for name in names {
            assert!(!source.contains(name), "{} names {name}", path.display());
        }
    }
}

#[test]
fn the_public_side_knows_no_member_session() {
    for folder in ["viewer", "grants"] {
        never(folder, &["access::Actor", "Actor,", "actor_of_session", "session_cookie"]);
    }
}

#[test]
fn jobs_and_storage_know_no_http() {
    never("jobs", &["actix_web::Http", "HttpResponse", "HttpRequest"]);
    never("storage", &["actix_web", "sea_orm"]);
}

#[test]
fn stores_know_no_actix() {
    for (path, source) in sources(&root().join("api/src")) {
        let is_store = path.file_name().is_some_and(|name| name == "store.rs");
        assert!(!is_store || !source.contains("actix_web"), "{} names actix_web", path.display());
    }
}

#[test]
fn only_main_and_its_commands_read_the_environment() {
    for (path, source) in sources(&root().join("api/src")) {
        let may = path.ends_with("src/main.rs");
        assert!(may || !source.contains("env::var"), "{} reads the environment", path.display());
    }
}

#[test]
fn files_stay_small() {
    for folder in ["api", "shared", "migrations", "xtask", "web/app", "web/viewer", "web/locales"] {
        for (path, source) in sources(&root().join(folder).join("src")) {
            let generated = path.ends_with("messages.rs");
            let lines = source.lines().count();
            assert!(generated || lines <= 500, "{} has {lines} lines", path.display());
        }
    }
}
