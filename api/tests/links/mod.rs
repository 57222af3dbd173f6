//! Links as members make and change them.

mod activity;
mod closing;
mod direct;
mod further;
mod going;
mod list;
mod selection;
mod take_over;
mod views;

use serde_json::{Value, json};
use vitrine_shared::{
    Collection, Effective, EmbedSites, FieldCode, FileClass, GeneratedPassword, Link, LinkOptions, LinkState, Links,
    NotOffered, ProblemCode, Role, SuspendedReason,
};

use crate::{
    harness::{Answer, Client},
    viewer::world::{World, link},
};

fn fields(answer: &Answer, code: ProblemCode) -> Vec<(String, FieldCode)> {
    answer.problem(code).errors.into_iter().map(|error| (error.pointer, error.code)).collect()
}

async fn publication(member: &Client, collection: &Collection) -> (bool, Option<String>) {
    let read: Collection = member.get(&format!("/api/v1/collections/{}", collection.id)).await.read();
    (read.publication.active, read.publication.until.map(|until| until.to_string()))
}

on_both! {
    async fn a_link_has_its_defaults(app) {
        let world = World::with(&app, &json!({})).await;
        let made = &world.link;
        assert!(made.name.starts_with("Link from "), "{}", made.name);
        assert!(made.url.as_deref().is_some_and(|url| url.starts_with(&format!("{}/s/", app.url)) && url.len() == app.url.len() + 25));
        assert_eq!((made.state, made.version, made.visits, made.has_password), (LinkState::Active, 1, 0, false));
        assert_eq!((made.expires_at, made.embed_sites.clone(), made.may_edit), (None, EmbedSites::ANY, true));
        let russian = world.maker.with("accept-language", "ru").post(&format!("/api/v1/collections/{}/links", world.collection.id), &json!({ "name": "  " })).await;
        assert!(russian.read::<Link>().name.starts_with("Ссылка от "));
    }

    async fn the_options_say_what_may_be_offered(app) {
        let world = World::with(&app, &json!({})).await;
        let path = format!("/api/v1/collections/{}/link-options", world.collection.id);
        let options: LinkOptions = world.maker.get(&path).await.read();
        assert_eq!((options.assets, options.originals.assets, options.originals.not_offered), (3, 3, None));
        let profiles: Vec<_> = options.profiles.iter().map(|profile| (profile.id.as_str(), profile.assets)).collect();
        assert_eq!(profiles, [("thumbnail", 2), ("preview", 2), ("fullscreen", 1)]);
        assert_eq!((options.proxies.assets, options.proxies.not_offered), (2, None));
        assert_eq!((options.attachments.assets, options.attachments.bytes, options.attachments.not_offered), (1, 8, None));
        assert_eq!(options.time_zone, "Europe/Berlin");
        let contributor = app.member(Role::Contributor).await;
        let options: LinkOptions = contributor.get(&path).await.read();
        assert_eq!((options.originals.not_offered, options.proxies.not_offered), (Some(NotOffered::NotAllowed), None));
        assert_eq!(options.attachments.not_offered, Some(NotOffered::NotAllowed));
        let empty: Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Soon" })).await.read();
        let options: LinkOptions = world.maker.get(&format!("/api/v1/collections/{}/link-options", empty.id)).await.read();
        assert_eq!((options.originals.not_offered, options.proxies.not_offered), (Some(NotOffered::NoAssets), Some(NotOffered::NoAssets)));
    }

    async fn only_what_may_be_given_is_switched_on(app) {
        let world = World::shared(&app, None).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let contributor = app.member(Role::Contributor).await;
        let answer = contributor.post(&path, &json!({ "allow": { "originals": true } })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/allow/originals".into(), FieldCode::NotAllowed)]);
        let answer = world.maker.post(&path, &json!({ "allow": { "proxies": ["nowhere"] } })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/allow/proxies/0".into(), FieldCode::Unknown)]);
        let theirs: Link = contributor.post(&path, &json!({ "allow": { "proxies": ["preview"] } })).await.read();
        let administrator = app.administrator().await;
        let answer = administrator.patch(&format!("/api/v1/links/{}", theirs.id), 1, &json!({ "allow": { "originals": true, "proxies": ["preview"] } })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/allow/originals".into(), FieldCode::NotAllowed)], "its maker may not give it");
        let empty: Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Soon" })).await.read();
        let answer = world.maker.post(&format!("/api/v1/collections/{}/links", empty.id), &json!({ "allow": { "originals": true } })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/allow/originals".into(), FieldCode::Nothing)]);
    }

    async fn what_was_on_stays_on_and_says_why_it_gives_nothing(app) {
        let mut world = World::shared(&app, None).await;
        let removals = format!("/api/v1/collections/{}/assets/removals", world.collection.id);
        let all: Vec<_> = world.assets.iter().map(|asset| asset.id).collect();
        assert_eq!(world.maker.post(&removals, &json!({ "assets": all })).await.status, 200);
        world.edit(json!({ "name": "Renamed", "allow": { "originals": true, "proxies": ["preview"] } })).await;
        assert!(world.link.allow.originals && !world.link.effective.originals && world.link.effective.proxies.is_empty());
        let reasons: Vec<_> = world.link.effective.reasons.iter().map(|reason| (reason.class, reason.code)).collect();
        assert_eq!(reasons, [(FileClass::Originals, NotOffered::NoAssets), (FileClass::Proxies, NotOffered::NoAssets)]);
    }

    async fn edits_are_versions_and_a_rename_moves_nothing(app) {
        let mut world = World::with(&app, &json!({ "expires_on": "2027-01-31", "time_zone": "Pacific/Auckland" })).await;
        let before = world.link.clone();
        assert_eq!(before.expires_at.expect("there").to_string(), "2027-01-31T11:00:00Z");
        world.edit(json!({ "name": "Renamed" })).await;
        assert_eq!((world.link.name.as_str(), world.link.version, world.link.expires_at), ("Renamed", 2, before.expires_at));
        let path = format!("/api/v1/links/{}", world.link.id);
        assert_eq!(world.maker.get(&path).await.header("etag"), "\"2\"");
        world.maker.patch(&path, 1, &json!({ "name": "Too late" })).await.problem(ProblemCode::VersionMismatch);
        world.maker.json("PATCH", &path, &json!({ "name": "Blind" })).await.problem(ProblemCode::VersionRequired);
        world.edit(json!({ "name": null, "expires_on": null })).await;
        assert!(world.link.name.starts_with("Link from ") && world.link.expires_at.is_none() && world.link.time_zone.is_none());
    }

    async fn what_does_not_hold_is_named(app) {
        let world = World::with(&app, &json!({})).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let request = json!({ "name": "x".repeat(201), "password": "short", "expires_on": "2020-01-01" });
        assert_eq!(fields(&world.maker.post(&path, &request).await, ProblemCode::Invalid), [
            ("/password".into(), FieldCode::TooShort),
            ("/expires_on".into(), FieldCode::Past),
            ("/name".into(), FieldCode::TooLong),
        ]);
        let request = json!({ "watermark": true, "face_search": true });
        let unbuilt = fields(&world.maker.post(&path, &request).await, ProblemCode::NotAvailable);
        assert_eq!(unbuilt.len(), 2);
        let unknown = fields(&world.maker.post(&path, &json!({ "colour": "red" })).await, ProblemCode::Invalid);
        assert_eq!(unknown, [("/colour".into(), FieldCode::Unknown)]);
        let kept: Links = world.maker.get(&path).await.read();
        assert_eq!(kept.items.len(), 1, "nothing was made");
    }

    async fn a_deleted_link_is_gone_for_members_too(app) {
        let world = World::shared(&app, None).await;
        let path = format!("/api/v1/links/{}", world.link.id);
        world.delete_link().await;
        world.maker.get(&path).await.problem(ProblemCode::NotFound);
        world.maker.delete(&path).await.problem(ProblemCode::NotFound);
        world.maker.patch(&path, 1, &json!({ "state": "active" })).await.problem(ProblemCode::NotFound);
        let links: Links = world.maker.get(&format!("/api/v1/collections/{}/links", world.collection.id)).await.read();
        assert!(links.items.is_empty());
    }

    async fn a_collection_is_published_while_a_link_is_active(app) {
        let mut world = World::with(&app, &json!({ "expires_at": "2027-01-01T00:00:00Z" })).await;
        assert_eq!(publication(&world.maker, &world.collection).await, (true, Some("2027-01-01T00:00:00Z".into())));
        let later: Link = link(&world.maker, &world.collection, &json!({ "expires_at": "2027-06-01T00:00:00Z" })).await;
        assert_eq!(publication(&world.maker, &world.collection).await.1, Some("2027-06-01T00:00:00Z".into()));
        let permanent: Link = link(&world.maker, &world.collection, &json!({})).await;
        assert_eq!(publication(&world.maker, &world.collection).await, (true, None));
        for ended in [permanent.id, later.id] {
            assert_eq!(world.maker.delete(&format!("/api/v1/links/{ended}")).await.status, 204);
        }
        world.edit(json!({ "state": "paused" })).await;
        assert_eq!((world.link.state, publication(&world.maker, &world.collection).await), (LinkState::Paused, (false, None)));
    }

    async fn who_sees_and_edits_whose_links(app) {
        let world = World::with(&app, &json!({})).await;
        let (path, list) = (format!("/api/v1/links/{}", world.link.id), format!("/api/v1/collections/{}/links", world.collection.id));
        let contributor = app.member(Role::Contributor).await;
        contributor.get(&path).await.problem(ProblemCode::NotFound);
        contributor.get(&list).await.problem(ProblemCode::NotAllowed);
        let own: Link = contributor.post(&list, &json!({})).await.read();
        let seen: Links = contributor.get(&list).await.read();
        let seen: Vec<_> = seen.items.iter().map(|link| (link.id, link.url.is_some(), link.may_edit)).collect();
        assert_eq!(seen, [(own.id, true, true), (world.link.id, false, false)], "newest first, addresses of own ones only");
        contributor.patch(&path, 1, &json!({ "name": "Mine" })).await.problem(ProblemCode::NotAllowed);
        let administrator = app.administrator().await;
        assert_eq!(administrator.patch(&path, 1, &json!({ "state": "paused" })).await.read::<Link>().state, LinkState::Paused);
        let viewer = app.member(Role::Viewer).await;
        viewer.get(&list).await.problem(ProblemCode::NotAllowed);
    }

    async fn a_maker_who_no_longer_sees_the_collection_has_a_suspended_link(app) {
        let world = World::with(&app, &json!({})).await;
        let contributor = app.member(Role::Contributor).await;
        let theirs = link(&contributor, &world.collection, &json!({})).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        world.maker.patch(&path, 1, &json!({ "visibility": "hidden" })).await.read::<Value>();
        let seen: Link = world.maker.get(&format!("/api/v1/links/{}", theirs.id)).await.read();
        assert_eq!((seen.state, seen.state_reason), (LinkState::Suspended, Some(SuspendedReason::MakerDoesNotSee)));
        let own: Link = contributor.get(&format!("/api/v1/links/{}", theirs.id)).await.read();
        assert_eq!(own.state, LinkState::Suspended, "its maker still finds it, to end it");
        world.maker.patch(&path, 2, &json!({ "visibility": "everyone" })).await.read::<Value>();
        let back: Link = contributor.get(&format!("/api/v1/links/{}", theirs.id)).await.read();
        assert_eq!(back.state, LinkState::Active);
    }

    async fn who_no_longer_sees_the_collection_may_only_end_the_link(app) {
        let world = World::with(&app, &json!({})).await;
        let maker = app.member(Role::Editor).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        let allow = json!({ "originals": true, "proxies": ["preview"] });
        let theirs = link(&maker, &world.collection, &json!({ "name": "Press", "allow": allow })).await;
        let at = format!("/api/v1/links/{}", theirs.id);
        world.maker.patch(&path, 1, &json!({ "visibility": "hidden", "name": "Very secret" })).await.read::<Value>();
        let answer = maker.get(&at).await;
        assert!(!answer.text().contains("secret"));
        let seen: Link = answer.read();
        assert_eq!((&seen.name, &seen.url, &seen.allow), (&theirs.name, &theirs.url, &theirs.allow), "it is theirs");
        assert_eq!(seen.effective, Effective::default(), "and nothing of what the collection holds");
        for change in [
            json!({ "allow": { "originals": true, "proxies": ["fullscreen"] } }),
            json!({ "allow": { "proxies": ["nowhere"] } }),
            json!({ "state": "active" }),
            json!({ "state": "paused", "allow": { "originals": true } }),
            json!({ "password": null }),
            json!({ "expires_on": null }),
            json!({}),
        ] {
            maker.patch(&at, 1, &change).await.problem(ProblemCode::NotAllowed);
        }
        let paused: Link = maker.patch(&at, 1, &json!({ "state": "paused" })).await.read();
        assert_eq!((paused.state, paused.effective), (LinkState::Suspended, Effective::default()));
        maker.get(&format!("{path}/link-options")).await.problem(ProblemCode::NotFound);
        maker.get(&format!("{path}/links")).await.problem(ProblemCode::NotFound);
        world.maker.patch(&path, 2, &json!({ "visibility": "everyone" })).await.read::<Value>();
        let back: Link = maker.get(&at).await.read();
        assert_eq!((back.state, back.effective.originals), (LinkState::Paused, true));
        world.maker.patch(&path, 3, &json!({ "visibility": "hidden" })).await.read::<Value>();
        assert_eq!(maker.delete(&at).await.status, 204);
    }

    async fn what_belongs_to_a_date_is_not_dropped_without_one(app) {
        let world = World::with(&app, &json!({})).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let request = json!({ "expires_at": "2027-01-01T00:00:00Z", "time_zone": "Asia/Tokyo" });
        let answer = world.maker.post(&path, &request).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/time_zone".into(), FieldCode::NotTogether)]);
        let said = &answer.problem(ProblemCode::Invalid).errors[0].detail;
        assert!(said.ends_with("Give one of the two."), "{said}");
        for request in [json!({ "time_zone": "Asia/Tokyo" }), json!({ "expires_time": "18:00" })] {
            let answer = world.maker.post(&path, &request).await;
            assert_eq!(fields(&answer, ProblemCode::Invalid), [("/expires_on".into(), FieldCode::Required)]);
        }
    }

    async fn passwords_are_generated(app) {
        let contributor = app.member(Role::Contributor).await;
        let made: GeneratedPassword = contributor.post("/api/v1/link-passwords", &json!({})).await.read();
        assert_eq!(made.password.split('-').count(), 4);
    }
}
