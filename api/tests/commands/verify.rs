use std::fs;

use vitrine::commands::{Strays, verify_files};
use vitrine_shared::Role;

use crate::harness::pictures::jpeg;

on_both! {
    async fn a_file_that_is_damaged_or_missing_is_named(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("a.jpg", &jpeg(300, 200)).await;
        member.preview_of(asset.id).await;
        let note = member.upload("note.txt", b"words").await;
        let release = member.attach(asset.id, "release.txt", b"I agree.").await;
        member.attach(asset.id, "the same as a note.txt", b"words").await;
        let verified = verify_files(&app.app).await.expect("verified");
        assert_eq!((verified.originals, verified.attachments, verified.renditions, verified.faults.len()), (2, 1, 2, 0));

        assert_eq!(verified.strays, Strays::default());
        let storage = &app.app.config.storage;
        fs::write(storage.join("originals/0f").join("0f".repeat(32)), b"nobody's").expect("placed");
        fs::write(storage.join("renditions/ff").join(format!("{}-preview-1", "ff".repeat(32))), b"pixels").expect("placed");
        fs::write(storage.join("originals").join(&note.sha256[..2]).join(&note.sha256), b"wordz").expect("damaged");
        fs::remove_file(storage.join("renditions").join(&asset.sha256[..2]).join(format!("{}-preview-1", asset.sha256))).expect("lost");
        fs::remove_file(storage.join("originals").join(&release.sha256[..2]).join(&release.sha256)).expect("lost");
        let verified = verify_files(&app.app).await.expect("verified");
        assert_eq!(verified.strays, Strays { files: 2, bytes: 14 });
        let mut named: Vec<String> = verified.faults.into_iter().map(|fault| fault.file).collect();
        named.sort();
        let mut expected = [note.sha256, release.sha256, format!("{} preview", asset.sha256)];
        expected.sort();
        assert_eq!(named, expected);
    }
}
