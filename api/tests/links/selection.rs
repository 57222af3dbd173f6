//! Links for a selection of assets: a collection of its own is made for them, and may go with the link.

use serde_json::{Value, json};
use vitrine_shared::{
    Asset, AssetId, Collection, FieldCode, Link, LinkKind, LinkOptions, LinkState, Links, NotOffered, Page,
    ProblemCode, Role, Visibility,
};

use super::fields;
use crate::{
    harness::{Client, pictures},
    viewer::world::{LOCK, path_of},
};

/// Two pictures and a note, in no collection.
async fn library(member: &Client) -> Vec<AssetId> {
    let mut assets = Vec::new();
    for (name, bytes) in [
        ("harbour.jpg", pictures::jpeg(900, 600)),
        ("pier.jpg", pictures::jpeg(640, 480)),
        ("note.txt", b"a note".to_vec()),
    ] {
        let asset = member.upload(name, &bytes).await;
        assets.push(member.preview_of(asset.id).await.id);
    }
    member.attach(assets[0], "model release.txt", b"I agree.").await;
    member.attach(assets[0], "contract.txt", b"Signed.").await;
    assets
}

async fn collections(member: &Client) -> Page<Collection> {
    member.get("/api/v1/collections").await.read()
}

async fn binned(member: &Client) -> Vec<String> {
    let page: Page<Collection> = member.get("/api/v1/collections?deleted=true").await.read();
    page.items.into_iter().map(|collection| collection.name).collect()
}

async fn select(member: &Client, assets: &[AssetId], goes: bool) -> Link {
    let body = json!({ "assets": assets, "collection": { "name": "For Ann" }, "collection_goes_with_link": goes });
    member.post("/api/v1/links", &body).await.read()
}

on_both! {
    async fn a_selection_becomes_a_collection_and_a_link_at_once(app) {
        let maker = app.member(Role::Editor).await;
        let assets = library(&maker).await;
        let chosen = [assets[1], assets[0], assets[1]];
        let body = json!({
            "assets": chosen, "collection": { "name": " For the press " },
            "link": { "name": "Ann", "allow": { "originals": true, "proxies": ["fullscreen"] }, "password": LOCK }
        });
        let answer = maker.post("/api/v1/links", &body).await;
        let link: Link = answer.read();
        assert_eq!(answer.header("location"), format!("/api/v1/links/{}", link.id));
        assert_eq!((link.kind, link.collection_name.as_deref(), link.name.as_str()), (LinkKind::Collection, Some("For the press"), "Ann"));
        assert_eq!((link.collection_goes_with_link, link.asset_id, link.effective.originals), (false, None, true));
        let id = link.collection_id.expect("a collection");
        let collection: Collection = maker.get(&format!("/api/v1/collections/{id}")).await.read();
        assert_eq!((collection.counts.assets, collection.visibility, collection.publication.active), (2, Visibility::Everyone, true));
        let recipient = app.stranger();
        let base = path_of(&link);
        assert_eq!(recipient.form(&format!("{base}/unlock"), &format!("password={LOCK}")).await.status, 303);
        let shown: Value = recipient.get(&format!("{base}/collection.json")).await.read();
        let names: Vec<_> = shown["assets"].as_array().expect("assets").iter().map(|asset| asset["name"].as_str().expect("a name")).collect();
        assert_eq!((shown["title"].as_str(), names), (Some("For the press"), vec!["pier.jpg", "harbour.jpg"]), "in the order that was asked");
        let links: Links = maker.get(&format!("/api/v1/collections/{id}/links")).await.read();
        assert_eq!(links.items.len(), 1);
    }

    async fn the_names_have_defaults_and_a_hidden_one_stays_hidden(app) {
        let maker = app.member(Role::Contributor).await;
        let assets = library(&maker).await;
        let link: Link = maker.post("/api/v1/links", &json!({ "assets": assets })).await.read();
        let name = link.collection_name.expect("a name");
        assert!(name.starts_with("Selection of ") && link.name.starts_with("Link from "), "{name}, {}", link.name);
        let russian = maker.with("accept-language", "ru");
        let body = json!({ "assets": assets, "collection": { "name": " ", "visibility": "hidden" } });
        let hidden: Link = russian.post("/api/v1/links", &body).await.read();
        assert!(hidden.collection_name.as_deref().expect("a name").starts_with("Подборка от "));
        let other = app.member(Role::Editor).await;
        assert_eq!((collections(&other).await.total, collections(&maker).await.total), (1, 2));
        assert_eq!(app.stranger().get(&path_of(&hidden)).await.status, 200, "a link opens a hidden collection, too");
    }

    async fn the_options_are_those_that_the_collection_will_have(app) {
        let maker = app.member(Role::Editor).await;
        let assets = library(&maker).await;
        let options: LinkOptions = maker.post("/api/v1/links/options", &json!({ "assets": assets })).await.read();
        assert!(options.default_collection_name.as_deref().is_some_and(|name| name.starts_with("Selection of ")));
        let link = select(&maker, &assets, false).await;
        let path = format!("/api/v1/collections/{}/link-options", link.collection_id.expect("a collection"));
        let gathered: LinkOptions = maker.get(&path).await.read();
        assert_eq!(gathered.default_collection_name, None);
        assert_eq!(LinkOptions { default_collection_name: None, default_name: gathered.default_name.clone(), ..options }, gathered);
        let contributor = app.member(Role::Contributor).await;
        let options: LinkOptions = contributor.post("/api/v1/links/options", &json!({ "assets": assets })).await.read();
        assert_eq!((options.originals.not_offered, options.proxies.not_offered), (Some(NotOffered::NotAllowed), None));
        let none: LinkOptions = maker.post("/api/v1/links/options", &json!({ "assets": [] })).await.read();
        assert_eq!((none.assets, none.originals.not_offered), (0, Some(NotOffered::NoAssets)));
    }

    async fn what_does_not_hold_is_named_and_nothing_is_made(app) {
        let maker = app.member(Role::Editor).await;
        let assets = library(&maker).await;
        assert_eq!(maker.post("/api/v1/assets/deletions", &json!({ "assets": [assets[1]] })).await.status, 200);
        for (body, pointer, code) in [
            (json!({ "assets": [] }), "/assets", FieldCode::Required),
            (json!({}), "/assets", FieldCode::Required),
            (json!({ "assets": [assets[0], assets[1]] }), "/assets/1", FieldCode::Unknown),
            (json!({ "assets": vec![assets[0]; 1_001] }), "/assets", FieldCode::TooLong),
            (json!({ "assets": [assets[0]], "collection": { "name": "x".repeat(201) } }), "/collection/name", FieldCode::TooLong),
            (json!({ "assets": [assets[0]], "link": { "password": "short" } }), "/link/password", FieldCode::TooShort),
            (json!({ "assets": [assets[2]], "link": { "allow": { "proxies": ["preview"] } } }), "/link/allow/proxies/0", FieldCode::Nothing),
            (json!({ "assets": [assets[0]], "colour": "red" }), "/colour", FieldCode::Unknown),
            (json!({ "assets": [assets[0]], "link": { "colour": "red" } }), "/link/colour", FieldCode::Unknown),
        ] {
            let answer = maker.post("/api/v1/links", &body).await;
            assert_eq!(fields(&answer, ProblemCode::Invalid), [(pointer.to_owned(), code)]);
        }
        let taken = json!({ "assets": [assets[0]], "link": { "slug": "on-the-poster" } });
        maker.post("/api/v1/links", &taken).await.read::<Link>();
        let answer = maker.post("/api/v1/links", &taken).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/link/slug".to_owned(), FieldCode::Taken)]);
        assert!(answer.problem(ProblemCode::Invalid).errors[0].detail.contains("address"), "{}", answer.text());
        assert_eq!(collections(&maker).await.total, 1, "a link that could not be made leaves no collection");
    }

    async fn asked_again_under_its_key_it_is_made_once(app) {
        let maker = app.member(Role::Editor).await;
        let assets = library(&maker).await;
        let keyed = maker.with("idempotency-key", "a-key");
        let body = json!({ "assets": assets, "collection_goes_with_link": true });
        let answers = futures_util::future::join_all((0..4).map(|_| keyed.post("/api/v1/links", &body))).await;
        let first: Link = answers[0].read();
        assert!(answers.iter().all(|answer| answer.status == 201 && answer.read::<Link>().id == first.id));
        assert_eq!(maker.post("/api/v1/assets/deletions", &json!({ "assets": [assets[0]] })).await.status, 200);
        assert_eq!(keyed.post("/api/v1/links", &body).await.read::<Link>().id, first.id, "though it could not be made any more");
        assert_eq!(collections(&maker).await.total, 1);
        keyed.post("/api/v1/links", &json!({ "assets": [assets[1]] })).await.problem(ProblemCode::KeyReused);
    }

    async fn the_collection_goes_with_its_link_and_can_come_back(app) {
        let maker = app.member(Role::Contributor).await;
        let assets = library(&maker).await;
        let stays = select(&maker, &assets, false).await;
        assert_eq!(maker.delete(&format!("/api/v1/links/{}", stays.id)).await.status, 204);
        assert_eq!((collections(&maker).await.total, binned(&maker).await.len()), (1, 0));

        let goes = select(&maker, &assets, true).await;
        assert!(goes.collection_goes_with_link);
        let id = goes.collection_id.expect("a collection");
        assert_eq!(maker.delete(&format!("/api/v1/links/{}", goes.id)).await.status, 204);
        assert_eq!((collections(&maker).await.total, binned(&maker).await), (1, vec!["For Ann".to_owned()]));
        assert_eq!(maker.post(&format!("/api/v1/collections/{id}/restoration"), &json!({})).await.status, 200);
        assert_eq!(app.stranger().get(&path_of(&goes)).await.status, 404, "the link does not return");
        let kept: Asset = maker.get(&format!("/api/v1/assets/{}", assets[0])).await.read();
        assert_eq!(kept.deleted_at, None, "assets stay in the library");
    }

    async fn a_collection_that_another_link_opens_stays(app) {
        let maker = app.member(Role::Editor).await;
        let assets = library(&maker).await;
        let first = select(&maker, &assets, true).await;
        let path = format!("/api/v1/collections/{}/links", first.collection_id.expect("a collection"));
        let paused: Link = maker.post(&path, &json!({ "state": "paused" })).await.read();
        assert_eq!(paused.state, LinkState::Paused);
        let delete = |link: &Link| json!({ "links": [{ "id": link.id, "version": link.version }] });
        assert_eq!(maker.post("/api/v1/links/deletions", &delete(&first)).await.status, 204);
        assert_eq!((collections(&maker).await.total, binned(&maker).await.len()), (1, 0), "one that is paused may open again");

        let second = select(&maker, &assets, true).await;
        let expired = json!({ "expires_at": "2027-01-01T00:00:00Z" });
        let path = format!("/api/v1/collections/{}/links", second.collection_id.expect("a collection"));
        let expired: Link = maker.post(&path, &expired).await.read();
        let both = json!({ "links": [{ "id": second.id, "version": 1 }, { "id": expired.id, "version": 1 }] });
        assert_eq!(maker.post("/api/v1/links/deletions", &both).await.status, 204);
        assert_eq!(binned(&maker).await.len(), 1, "deleted together they leave none");
    }

    async fn only_what_one_may_delete_oneself_goes_with_a_link(app) {
        let (maker, email) = app.member_with_email(Role::Editor).await;
        let assets = library(&maker).await;
        let link = select(&maker, &assets, true).await;
        let scopes = [vitrine_shared::Right::AssetView, vitrine_shared::Right::LinkCreate];
        let program = app.stranger().bearing(&maker.token(&scopes).await);
        assert_eq!(program.delete(&format!("/api/v1/links/{}", link.id)).await.status, 204);
        assert_eq!((collections(&maker).await.total, binned(&maker).await.len()), (1, 0), "{email}");
    }
}
