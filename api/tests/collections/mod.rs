mod members;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use vitrine::{
    collections,
    entities::{asset, collection},
};
use vitrine_shared::{
    Asset, AssetId, AssetsChanged, AssetsRemoved, Collection, FieldCode, Page, ProblemCode, Role, Visibility,
};

use crate::harness::until_one_waits;

on_both! {
    async fn what_happens_at_once_is_counted_once(app) {
        let member = app.member(Role::Contributor).await;
        let assets = [member.upload("a.txt", b"aaa").await.id, member.upload("b.txt", b"bb").await.id];
        let made: Collection = member.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read();
        let path = format!("/api/v1/collections/{}", made.id);
        let counted = async || member.get(&path).await.read::<Collection>().counts.assets;
        let body = json!({ "assets": assets });
        let add = format!("{path}/assets");
        // Two put the same in.
        let busy = app.app.database.begin().await.expect("a transaction");
        collection::Entity::find_by_id(made.id).lock_exclusive().one(&busy).await.expect("locked");
        let free = async {
            until_one_waits(&busy).await;
            busy.rollback().await.expect("free");
        };
        let (one, other, ()) = tokio::join!(member.post(&add, &body), member.post(&add, &body), free);
        assert_eq!((one.status, other.status, counted().await), (200, 200, 2));
        // They go to the bin while they are taken out, and then while they are put in.
        for act in [format!("{path}/assets/removals"), add] {
            let binning = app.app.database.begin().await.expect("a transaction");
            let these = asset::Entity::find().filter(asset::Column::Id.is_in(assets.map(|id| id.0)));
            these.order_by_asc(asset::Column::Id).lock_exclusive().all(&binning).await.expect("locked");
            collections::assets_leave(&binning, &assets.map(|id| id.0), app.clock.now()).await.expect("left");
            asset::Entity::update_many()
                .col_expr(asset::Column::DeletedAt, app.clock.now().into())
                .exec(&binning)
                .await
                .expect("in the bin");
            let binned = async {
                until_one_waits(&binning).await;
                binning.commit().await.expect("in the bin");
            };
            let (answer, ()) = tokio::join!(member.post(&act, &body), binned);
            // Where it came too late, nothing was put in.
            assert!(matches!(answer.status, 200 | 422), "{act} {}", answer.text());
            assert_eq!(counted().await, 0, "{act}");
            member.post("/api/v1/assets/restorations", &body).await.read::<AssetsChanged>();
            let listed: Page<Asset> = member.get(&format!("/api/v1/assets?collection={}", made.id)).await.read();
            assert_eq!(counted().await, listed.total, "{act}");
        }
    }

    async fn a_collection_is_made_renamed_deleted_and_restored(app) {
        let member = app.member(Role::Contributor).await;
        let answer = member.post("/api/v1/collections", &json!({ "name": "  Autumn 2026  " })).await;
        let made: Collection = answer.read();
        assert_eq!((made.name.as_str(), made.visibility, made.version), ("Autumn 2026", Visibility::Everyone, 1));
        assert_eq!((answer.header("etag"), answer.header("location")), ("\"1\"", &*format!("/api/v1/collections/{}", made.id)));
        let path = format!("/api/v1/collections/{}", made.id);

        member.json("PATCH", &path, &json!({ "name": "Winter" })).await.problem(ProblemCode::VersionRequired);
        let renamed: Collection = member.patch(&path, 1, &json!({ "name": "Winter" })).await.read();
        assert_eq!((renamed.name.as_str(), renamed.version), ("Winter", 2));
        member.patch(&path, 1, &json!({ "name": "Spring" })).await.problem(ProblemCode::VersionMismatch);

        assert_eq!(member.delete(&path).await.status, 204);
        member.get(&path).await.problem(ProblemCode::NotFound);
        let bin: Page<Collection> = member.get("/api/v1/collections?deleted=true").await.read();
        assert_eq!(bin.items.len(), 1);
        let restored: Collection = member.post(&format!("{path}/restoration"), &json!({})).await.read();
        assert_eq!(restored.name, "Winter");
        let listed: Page<Collection> = member.get("/api/v1/collections").await.read();
        assert_eq!((listed.total, listed.items[0].id), (1, made.id));
    }

    async fn names_hold_between_1_and_200_characters_and_equal_ones_are_allowed(app) {
        let member = app.member(Role::Contributor).await;
        for (name, code) in [("   ", FieldCode::Required), (&*"ü".repeat(201), FieldCode::TooLong), ("a\nb", FieldCode::Malformed)] {
            let problem = member.post("/api/v1/collections", &json!({ "name": name })).await.problem(ProblemCode::Invalid);
            assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/name", code));
        }
        for _ in 0..2 {
            assert_eq!(member.post("/api/v1/collections", &json!({ "name": "ü".repeat(200) })).await.status, 201);
        }
    }

    async fn a_hidden_collection_is_seen_by_its_owner_and_administrators(app) {
        let owner = app.member(Role::Contributor).await;
        let hidden: Collection = owner.post("/api/v1/collections", &json!({ "name": "Drafts", "visibility": "hidden" })).await.read();
        let path = format!("/api/v1/collections/{}", hidden.id);
        for other in [app.member(Role::Editor).await, app.member(Role::Viewer).await] {
            other.get(&path).await.problem(ProblemCode::NotFound);
            other.patch(&path, 1, &json!({ "name": "Mine" })).await.problem(ProblemCode::NotFound);
            other.delete(&path).await.problem(ProblemCode::NotFound);
            assert_eq!(other.get("/api/v1/collections").await.read::<Page<Collection>>().total, 0);
        }
        assert_eq!(app.administrator().await.get(&path).await.status, 200);
        assert_eq!(owner.get(&path).await.status, 200);
    }

    async fn pages_of_a_list_hold_every_collection_once(app) {
        let member = app.member(Role::Contributor).await;
        for n in 0..7 {
            assert_eq!(member.post("/api/v1/collections", &json!({ "name": format!("No {n}") })).await.status, 201);
        }
        let (mut names, mut path) = (Vec::new(), "/api/v1/collections?limit=3".to_owned());
        loop {
            let page: Page<Collection> = member.get(&path).await.read();
            assert_eq!(page.total, 7);
            names.extend(page.items.into_iter().map(|collection| collection.name));
            let Some(cursor) = page.next_cursor else { break };
            path = format!("/api/v1/collections?limit=3&cursor={cursor}");
        }
        assert_eq!(names, (0..7).rev().map(|n| format!("No {n}")).collect::<Vec<_>>());
    }

    async fn what_is_taken_out_is_put_back_where_it_stood(app) {
        let member = app.member(Role::Contributor).await;
        let mut assets: Vec<AssetId> = Vec::new();
        for n in 0..5 {
            assets.push(member.upload(&format!("{n}.txt"), format!("text {n}").as_bytes()).await.id);
        }
        let made: Collection = member.post("/api/v1/collections", &json!({ "name": "Autumn", "assets": assets })).await.read();
        let path = format!("/api/v1/collections/{}/assets", made.id);
        let order = async || -> Vec<AssetId> {
            let page: Page<Asset> = member.get(&format!("/api/v1/assets?collection={}", made.id)).await.read();
            page.items.iter().map(|asset| asset.id).collect()
        };
        let out = json!({ "assets": [assets[3], assets[0], assets[2]] });
        let removed: AssetsRemoved = member.post(&format!("{path}/removals"), &out).await.read();
        assert_eq!(order().await, [assets[1], assets[4]]);
        let late = member.upload("late.txt", b"late").await.id;
        member.post(&path, &json!({ "assets": [late] })).await.read::<AssetsChanged>();
        let back = json!({ "assets": removed.changed, "places": removed.places });
        assert_eq!(member.post(&path, &back).await.read::<AssetsChanged>().changed.len(), 3);
        let whole = [&assets[..], &[late]].concat();
        assert_eq!(order().await, whole);
        assert!(member.post(&path, &back).await.read::<AssetsChanged>().changed.is_empty(), "they are there");

        let beyond = json!({ "assets": [assets[0]], "places": [4_000_000_000_u32] });
        let problem = member.post(&path, &beyond).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/places/0", FieldCode::OutOfRange));
        let short = json!({ "assets": [assets[0]], "places": [] });
        let problem = member.post(&path, &short).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/places", FieldCode::Malformed));
        assert_eq!(order().await, whole);
    }

    async fn unknown_assets_are_named_by_their_place(app) {
        let member = app.member(Role::Contributor).await;
        let nobody = "01940000-0000-7000-8000-000000000000";
        let body = json!({ "name": "Autumn", "assets": [nobody] });
        let problem = member.post("/api/v1/collections", &body).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/assets/0", FieldCode::Unknown));
        assert_eq!(member.get("/api/v1/collections").await.read::<Page<Collection>>().total, 0, "nothing was made");
    }
}
