use std::fs;

use serde_json::json;
use vitrine::commands::{ImportArgs, import_files};
use vitrine_shared::{Asset, Collection, Page, PreviewState, Role};

use crate::harness::pictures::jpeg;

on_both! {
    async fn folders_come_in_and_again_they_are_there_already(app) {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("deep/er")).expect("folders");
        fs::write(folder.path().join("a.jpg"), jpeg(300, 200)).expect("written");
        fs::write(folder.path().join("deep/er/b.txt"), b"words").expect("written");
        fs::write(folder.path().join("deep/er/c.txt"), b"words").expect("written");
        fs::write(folder.path().join("deep/empty"), b"").expect("written");
        fs::write(folder.path().join("deep/.DS_Store"), b"x").expect("written");
        let args = ImportArgs {
            paths: vec![folder.path().to_owned(), folder.path().join("missing.jpg")],
            collection: Some("Autumn".into()),
            ..ImportArgs::default()
        };
        let imported = import_files(&app.app, &args).await.expect("imported");
        assert_eq!((imported.taken, imported.duplicates), (3, 1));
        assert_eq!(imported.failed.len(), 1, "{imported:?}");
        assert!(imported.failed[0].path.ends_with("missing.jpg"));

        let member = app.administrator().await;
        let collections: Page<Collection> = member.get("/api/v1/collections").await.read();
        assert_eq!((collections.total, collections.items[0].name.as_str()), (1, "Autumn"));
        let held: Page<Asset> = member.get(&format!("/api/v1/assets?collection={}", collections.items[0].id)).await.read();
        let names: Vec<_> = held.items.iter().map(|asset| asset.name.as_str()).collect();
        assert_eq!(names, ["a.jpg", "empty", "b.txt"]);
        assert_eq!(member.preview_of(held.items[0].id).await.preview.state, PreviewState::Made);

        let again = import_files(&app.app, &args).await.expect("imported");
        assert_eq!((again.taken, again.duplicates), (0, 4));
        assert_eq!(member.get("/api/v1/collections").await.read::<Page<Collection>>().total, 1);
        assert_eq!(fs::read_dir(app.app.config.storage.join("uploads")).expect("the folder").count(), 0);
    }

    async fn somebody_who_may_not_takes_nothing_in(app) {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.txt"), b"words").expect("written");
        let (_, viewer) = app.member_with_email(Role::Viewer).await;
        for email in [viewer, "nobody@hollund.example".to_owned()] {
            let args = ImportArgs { paths: vec![folder.path().to_owned()], as_member: Some(email), ..ImportArgs::default() };
            assert!(import_files(&app.app, &args).await.is_err());
        }
        assert_eq!(app.administrator().await.get("/api/v1/assets").await.read::<Page<Asset>>().total, 0);
    }

    async fn of_several_collections_with_one_name_none_is_guessed(app) {
        let member = app.administrator().await;
        for _ in 0..2 {
            member.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read::<Collection>();
        }
        let folder = tempfile::tempdir().expect("a folder");
        let args = ImportArgs { paths: vec![folder.path().to_owned()], collection: Some("Autumn".into()), ..ImportArgs::default() };
        let error = import_files(&app.app, &args).await.expect_err("two of that name");
        assert!(error.to_string().contains("2 collections are named «Autumn»"), "{error}");
    }
}
