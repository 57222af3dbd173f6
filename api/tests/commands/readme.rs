//! What the README says is typed, as it stands there.

use std::{fs, path::Path, process::Command};

use vitrine_shared::Right;

use crate::harness::{pictures::jpeg, process::Process};

/// The commands below this heading.
fn commands(heading: &str) -> String {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).expect("the README");
    let section = readme.split_once(&format!("\n## {heading}\n")).expect("the heading").1;
    let block = section.split_once("```sh\n").expect("commands").1;
    block.split_once("```").expect("their end").0.to_owned()
}

#[actix_web::test]
async fn from_a_token_to_a_link_by_curl() {
    let folder = tempfile::tempdir().expect("a folder");
    Process::set_up(folder.path());
    let service = Process::start(folder.path());
    let administrator = service.administrator().await;
    let scopes = [
        Right::AssetView,
        Right::AssetUpload,
        Right::CollectionCreate,
        Right::LinkCreate,
        Right::AssetDownloadOriginal,
    ];
    let token = administrator.token(&scopes).await;
    let work = tempfile::tempdir().expect("a folder");
    fs::write(work.path().join("harbour.jpg"), jpeg(900, 600)).expect("a picture");
    // What the reader puts in by hand.
    let typed = commands("From a token to a link")
        .replace("https://vitrine.example.com", service.url())
        .replace("vtr_…", &token);
    let output =
        Command::new("bash").args(["-euo", "pipefail", "-c", &typed]).current_dir(work.path()).output().expect("bash");
    let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{wrong}");
    assert!(said.contains("<title>") && said.contains("Autumn 2026"), "the link's page is at the end: {said}");
    let url = said.lines().find(|line| line.contains("/s/")).expect("the address is printed");
    assert_eq!(service.client().get(url.trim()).await.status, 200);
}
