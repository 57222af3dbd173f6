use serde_json::json;
use vitrine_shared::{Asset, AssetId, Collection, Page, ProblemCode, Role};

use crate::harness::Client;

/// The ids on all pages, and the total that each page says.
async fn walk(client: &Client, query: &str) -> (Vec<AssetId>, Vec<u64>) {
    let (mut ids, mut totals) = (Vec::new(), Vec::new());
    let mut cursor = String::new();
    loop {
        let page: Page<Asset> = client.get(&format!("/api/v1/assets?{query}{cursor}")).await.read();
        ids.extend(page.items.iter().map(|asset| asset.id));
        totals.push(page.total);
        let Some(next) = page.next_cursor else { return (ids, totals) };
        cursor = format!("&cursor={next}");
    }
}

on_both! {
    async fn pages_hold_every_asset_once_newest_first(app) {
        let member = app.member(Role::Contributor).await;
        let mut made = Vec::new();
        for n in 0..7 {
            made.push(member.upload(&format!("{n}.txt"), format!("file {n}").as_bytes()).await.id);
        }
        let newest_first: Vec<AssetId> = made.iter().rev().copied().collect();
        assert_eq!(walk(&app.member(Role::Viewer).await, "limit=3").await, (newest_first.clone(), vec![7; 3]));
        // What is added while somebody pages moves nothing.
        let first: Page<Asset> = member.get("/api/v1/assets?limit=3").await.read();
        member.upload("late.txt", b"late").await;
        let next = first.next_cursor.expect("a cursor");
        let second: Page<Asset> = member.get(&format!("/api/v1/assets?limit=3&cursor={next}")).await.read();
        assert_eq!(second.items.iter().map(|asset| asset.id).collect::<Vec<_>>(), newest_first[3..6]);
        let all: Page<Asset> = member.get("/api/v1/assets?limit=100000").await.read();
        assert_eq!((all.items.len(), all.next_cursor), (8, None));
        assert_eq!(member.get("/api/v1/assets?limit=0").await.read::<Page<Asset>>().items.len(), 1);
    }

    async fn a_collection_is_in_its_own_order(app) {
        let member = app.member(Role::Contributor).await;
        let mut made = Vec::new();
        for n in 0..5 {
            made.push(member.upload(&format!("{n}.txt"), format!("file {n}").as_bytes()).await.id);
        }
        let order = [made[2], made[0], made[4]];
        let body = json!({ "name": "Autumn", "assets": order });
        let collection: Collection = member.post("/api/v1/collections", &body).await.read();
        let query = format!("collection={}&limit=2", collection.id);
        assert_eq!(walk(&member, &query).await, (order.to_vec(), vec![3; 2]));

        let page: Page<Asset> = member.get(&format!("/api/v1/assets?{query}")).await.read();
        let cursor = page.next_cursor.expect("a cursor");
        let body = json!({ "name": "Other", "assets": order });
        let other: Collection = member.post("/api/v1/collections", &body).await.read();
        for path in [
            format!("/api/v1/assets?cursor={cursor}"),
            format!("/api/v1/assets?collection={}&cursor={cursor}", other.id),
            "/api/v1/assets?cursor=%00".to_owned(),
            "/api/v1/assets?cursor=".to_owned(),
        ] {
            member.get(&path).await.problem(ProblemCode::BadCursor);
        }
    }

    async fn a_collection_that_one_does_not_see_has_no_assets(app) {
        let owner = app.member(Role::Contributor).await;
        let hidden = json!({ "name": "Hidden", "visibility": "hidden" });
        let hidden: Collection = owner.post("/api/v1/collections", &hidden).await.read();
        let path = format!("/api/v1/assets?collection={}", hidden.id);
        app.member(Role::Editor).await.get(&path).await.problem(ProblemCode::NotFound);
        assert_eq!(owner.get(&path).await.read::<Page<Asset>>().total, 0);
        assert_eq!(app.administrator().await.get(&path).await.read::<Page<Asset>>().total, 0);
        owner.get("/api/v1/assets?collection=x").await.problem(ProblemCode::BadRequest);
        owner.get("/api/v1/assets?color=red").await.problem(ProblemCode::BadRequest);
    }
}
