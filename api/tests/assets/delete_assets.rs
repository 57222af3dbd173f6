use sea_orm::{EntityTrait, QuerySelect};
use serde_json::json;
use vitrine::entities::{asset, collection};
use vitrine_shared::{
    ASSETS_PER_REQUEST, Asset, AssetId, AssetsChanged, Collection, FieldCode, Page, ProblemCode, Role,
};

use crate::harness::{Answer, Client, until_one_waits};

async fn delete(client: &Client, assets: &[AssetId]) -> Answer {
    client.post("/api/v1/assets/deletions", &json!({ "assets": assets })).await
}

async fn restore(client: &Client, assets: &[AssetId]) -> Answer {
    client.post("/api/v1/assets/restorations", &json!({ "assets": assets })).await
}

async fn listed(client: &Client, query: &str) -> Vec<AssetId> {
    let page: Page<Asset> = client.get(&format!("/api/v1/assets{query}")).await.read();
    assert_eq!(page.total, page.items.len() as u64);
    page.items.into_iter().map(|asset| asset.id).collect()
}

on_both! {
    async fn who_meets_another_half_way_is_told_to_come_back(app) {
        let member = app.member(Role::Contributor).await;
        let assets = [member.upload("a.txt", b"aaa").await.id];
        let held: Collection =
            member.post("/api/v1/collections", &json!({ "name": "Autumn", "assets": assets })).await.read();
        let other = app.app.database.begin().await.expect("a transaction");
        collection::Entity::find_by_id(held.id).lock_exclusive().one(&other).await.expect("locked");
        let crossing = async {
            until_one_waits(&other).await;
            let _one_of_two_is_given_up = asset::Entity::find_by_id(assets[0]).lock_exclusive().one(&other).await;
            other.rollback().await.expect("ended");
        };
        let (answer, ()) = tokio::join!(delete(&member, &assets), crossing);
        if answer.status != 200 {
            answer.problem(ProblemCode::Busy);
        }
    }

    async fn assets_go_to_the_bin_and_come_back_to_their_places(app) {
        let member = app.member(Role::Contributor).await;
        let (a, b) = (member.upload("a.txt", b"aaa").await.id, member.upload("b.txt", b"bb").await.id);
        let body = json!({ "name": "Autumn", "assets": [a, b] });
        let collection: Collection = member.post("/api/v1/collections", &body).await.read();
        let held = format!("?collection={}", collection.id);
        let counts = async || {
            let collection: Collection = member.get(&format!("/api/v1/collections/{}", collection.id)).await.read();
            (collection.counts.assets, collection.counts.bytes)
        };
        assert_eq!(counts().await, (2, 5));

        assert_eq!(delete(&member, &[a, a]).await.read::<AssetsChanged>().changed, [a]);
        assert_eq!(delete(&member, &[a]).await.read::<AssetsChanged>().changed, []);
        assert_eq!((listed(&member, "").await, listed(&member, &held).await), (vec![b], vec![b]));
        assert_eq!((listed(&member, "?deleted=true").await, counts().await), (vec![a], (1, 2)));
        let binned: Asset = member.get(&format!("/api/v1/assets/{a}")).await.read();
        assert!(binned.deleted_at.is_some());

        assert_eq!(restore(&member, &[a, b]).await.read::<AssetsChanged>().changed, [a]);
        assert_eq!((listed(&member, &held).await, counts().await), (vec![a, b], (2, 5)));
        assert_eq!(listed(&member, "?deleted=true").await, []);
    }

    async fn all_go_or_none(app) {
        let (mine, theirs) = (app.member(Role::Contributor).await, app.member(Role::Contributor).await);
        let own = mine.upload("a.txt", b"aaa").await.id;
        let other = theirs.upload("b.txt", b"bb").await.id;
        let nobodys: AssetId = "01940000-0000-7000-8000-000000000000".parse().expect("an id");
        delete(&mine, &[own, other]).await.problem(ProblemCode::NotAllowed);
        delete(&mine, &[own, nobodys]).await.problem(ProblemCode::NotFound);
        delete(&app.member(Role::Viewer).await, &[own]).await.problem(ProblemCode::NotAllowed);
        let many = vec![own; ASSETS_PER_REQUEST + 1];
        let problem = delete(&mine, &many).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/assets", FieldCode::TooLong));
        assert_eq!(listed(&mine, "").await, [other, own]);
        assert_eq!(delete(&app.member(Role::Editor).await, &[own, other]).await.read::<AssetsChanged>().changed.len(), 2);
    }

    async fn the_bin_of_others_is_seen_by_who_may_empty_it(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("a.txt", b"aaa").await.id;
        delete(&member, &[asset]).await;
        for other in [app.member(Role::Contributor).await, app.member(Role::Viewer).await] {
            assert_eq!(listed(&other, "?deleted=true").await, []);
            other.get(&format!("/api/v1/assets/{asset}")).await.problem(ProblemCode::NotFound);
            other.get(&format!("/api/v1/assets/{asset}/original")).await.problem(ProblemCode::NotFound);
            restore(&other, &[asset]).await.problem(ProblemCode::NotFound);
        }
        let editor = app.member(Role::Editor).await;
        assert_eq!(listed(&editor, "?deleted=true").await, [asset]);
        assert_eq!(restore(&editor, &[asset]).await.read::<AssetsChanged>().changed, [asset]);
    }
}
