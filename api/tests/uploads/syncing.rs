//! What a power cut would keep, seen from the system calls: bytes and names are synced before the answer goes out.

use std::{ffi::OsStr, path::Path};

use crate::harness::{process::Process, tus};

/// The system calls of a run, in the order in which they ended.
struct Calls(Vec<String>);

impl Calls {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).expect("what strace wrote");
        let mut began: std::collections::HashMap<&str, &str> = std::collections::HashMap::new();
        let mut calls = Vec::new();
        for line in text.lines() {
            let Some((thread, call)) = line.split_once(' ') else { continue };
            let call = call.trim_start();
            if let Some(start) = call.strip_suffix("<unfinished ...>") {
                began.insert(thread, start);
            } else if let Some((_, end)) = call.strip_prefix("<... ").and_then(|call| call.split_once(" resumed>")) {
                calls.push(format!("{}{end}", began.remove(thread).unwrap_or_default()));
            } else {
                calls.push(call.to_owned());
            }
        }
        Self(calls)
    }

    /// The place of the first call from `from` on that holds all of these.
    #[track_caller]
    fn next(&self, from: usize, holds: &[&str]) -> usize {
        let found = self.0[from..].iter().position(|call| holds.iter().all(|part| call.contains(part)));
        found.map(|at| from + at).unwrap_or_else(|| panic!("no call {holds:?} after {:?}", self.0.get(from)))
    }
}

#[actix_web::test]
async fn bytes_and_names_are_synced_before_they_are_promised() {
    let there = std::process::Command::new("strace").arg("-V").output().is_ok();
    assert!(there, "this test watches system calls: install strace (Debian: apt install strace)");
    let folder = tempfile::tempdir().expect("a folder");
    Process::set_up(folder.path());
    let written = folder.path().join("strace");
    let what = "trace=fsync,fdatasync,rename,renameat,renameat2,write,writev,sendto,sendmsg";
    let watcher = ["strace", "-f", "-y", "-s", "40", "-e", what, "-o"].map(OsStr::new);
    let watcher = watcher.into_iter().chain([written.as_os_str()]).collect::<Vec<_>>();
    let service = Process::start_under(folder.path(), &watcher);
    let client = service.administrator().await;
    let created = tus::create(&client, "a.txt", 6, None).await;
    let upload = created.header("location").to_owned();
    assert_eq!(tus::append(&client, &upload, 0, b"abc").await.status, 204);
    let last = tus::append(&client, &upload, 3, b"def").await;
    assert!(!last.header("content-location").is_empty());
    drop(client);
    service.stop();

    let calls = Calls::read(&written);
    let part = format!("/uploads/{}>", upload.rsplit('/').next().expect("an id"));
    // Creation: the file, its name, the row, the answer.
    let made = calls.next(0, &["fsync(", &part]);
    let named = calls.next(made, &["fsync(", "/uploads>"]);
    let row = calls.next(named, &["sync(", "vitrine.db-wal>"]);
    let created = calls.next(row, &["HTTP/1.1 201"]);
    // A piece: its bytes, the answer.
    let bytes = calls.next(created, &["fdatasync(", &part]);
    let answered = calls.next(bytes, &["HTTP/1.1 204"]);
    // The last piece: its bytes, the sums, the file's place and name, the asset's row, the answer.
    let bytes = calls.next(answered, &["fdatasync(", &part]);
    let sums = calls.next(bytes, &["sync(", "vitrine.db-wal>"]);
    let placed = calls.next(sums, &["rename", "/originals/"]);
    let named = calls.next(placed, &["fsync(", "/originals/"]);
    let row = calls.next(named, &["sync(", "vitrine.db-wal>"]);
    let finished = calls.next(row, &["HTTP/1.1 204"]);
    assert_eq!(calls.0[answered + 1..finished].iter().filter(|call| call.contains("HTTP/1.1 204")).count(), 0);
}
