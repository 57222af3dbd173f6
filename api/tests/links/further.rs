//! What stands under «More».

use serde_json::json;
use vitrine_shared::{EmbedSites, FieldCode, Link, LinkState, ProblemCode, Role};

use super::fields;
use crate::viewer::world::{World, link};

on_both! {
    async fn every_field_is_kept_changed_and_taken_away(app) {
        let mut world = World::with(&app, &json!({})).await;
        world.edit(json!({
            "slug": "Autumn-2026", "starts_at": "2027-01-01T00:00:00Z", "expires_at": "2027-02-01T00:00:00Z", "max_downloads": 3,
            "message": "For the press.\r\nEmbargo until noon.", "show_properties": false, "embed_sites": ["https://Example.com/"], "indexable": true,
        })).await;
        let made = world.link.clone();
        assert_eq!((made.slug.as_deref(), made.slug_url.clone()), (Some("autumn-2026"), Some(format!("{}/s/autumn-2026", app.url))));
        assert_eq!((made.state, made.starts_at.map(|at| at.to_string())), (LinkState::Scheduled, Some("2027-01-01T00:00:00Z".into())));
        assert_eq!((made.max_downloads, made.downloads_left), (Some(3), Some(3)));
        assert_eq!(made.message.as_deref(), Some("For the press.\nEmbargo until noon."));
        assert_eq!((made.show_properties, made.indexable), (false, true));
        assert_eq!(made.embed_sites, EmbedSites::These(vec!["https://example.com".into()]));
        world.edit(json!({ "name": "Renamed" })).await;
        assert_eq!((world.link.slug.clone(), world.link.message.clone(), world.link.starts_at), (made.slug, made.message, made.starts_at));
        world.edit(json!({ "slug": null, "starts_at": null, "max_downloads": null, "message": null, "show_properties": true, "embed_sites": null, "indexable": false })).await;
        let plain = &world.link;
        assert_eq!((plain.slug.clone(), plain.slug_url.clone(), plain.starts_at, plain.max_downloads, plain.downloads_left, plain.message.clone()), (None, None, None, None, None, None));
        assert_eq!((plain.state, plain.embed_sites.clone()), (LinkState::Active, EmbedSites::ANY));
    }

    async fn the_sites_that_may_embed_follow_the_password_unless_chosen(app) {
        let mut world = World::with(&app, &json!({ "password": "quiet-otter-417" })).await;
        assert_eq!(world.link.embed_sites, EmbedSites::NONE);
        world.edit(json!({ "password": null })).await;
        assert_eq!(world.link.embed_sites, EmbedSites::ANY);
        world.edit(json!({ "password": "quiet-otter-417", "embed_sites": "any" })).await;
        assert_eq!(world.link.embed_sites, EmbedSites::ANY);
    }

    async fn what_does_not_hold_stands_beside_its_field(app) {
        let world = World::with(&app, &json!({ "slug": "taken-by-me" })).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let request = json!({ "slug": "a slug", "starts_at": "2027-01-01T00:00:00Z", "expires_at": "2027-01-01T00:00:00Z", "max_downloads": 0, "embed_sites": ["http://example.com"] });
        assert_eq!(fields(&world.maker.post(&path, &request).await, ProblemCode::Invalid), [
            ("/slug".into(), FieldCode::Malformed),
            ("/max_downloads".into(), FieldCode::OutOfRange),
            ("/embed_sites/0".into(), FieldCode::Malformed),
            ("/starts_at".into(), FieldCode::AfterEnd),
        ]);
        for wrong in [json!({ "embed_sites": "some" }), json!({ "embed_sites": 1 }), json!({ "max_downloads": -1 }), json!({ "max_downloads": 1.5 })] {
            assert_eq!(fields(&world.maker.post(&path, &wrong).await, ProblemCode::Invalid).len(), 1, "{wrong}");
        }
        let problem = world.maker.post(&path, &json!({ "slug": "x!y!z!" })).await.problem(ProblemCode::Invalid);
        assert_eq!(problem.errors[0].detail, "Letters from a to z, digits and hyphens.");
    }

    async fn r53_a_slug_is_one_links_for_ever(app) {
        let mut world = World::with(&app, &json!({ "slug": "first-choice" })).await;
        let other = app.member(Role::Contributor).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let refused = other.post(&path, &json!({ "slug": "FIRST-choice" })).await;
        let problem = refused.problem(ProblemCode::Invalid);
        assert_eq!((problem.status, problem.errors[0].pointer.as_str(), problem.errors[0].code), (422, "/slug", FieldCode::Taken));
        for secret in [world.link.id.to_string(), world.link.name.clone(), world.collection.id.to_string(), "A editor".into()] {
            assert!(!refused.text().contains(&secret), "it tells {secret}");
        }
        world.edit(json!({ "slug": "second-choice" })).await;
        assert_eq!(fields(&other.post(&path, &json!({ "slug": "first-choice" })).await, ProblemCode::Invalid), [("/slug".into(), FieldCode::Taken)]);
        world.edit(json!({ "slug": "first-choice" })).await;
        let another: Link = link(&other, &world.collection, &json!({})).await;
        let stolen = other.patch(&format!("/api/v1/links/{}", another.id), 1, &json!({ "slug": "second-choice" })).await;
        assert_eq!(fields(&stolen, ProblemCode::Invalid), [("/slug".into(), FieldCode::Taken)]);
        world.delete_link().await;
        assert_eq!(fields(&other.post(&path, &json!({ "slug": "first-choice" })).await, ProblemCode::Invalid), [("/slug".into(), FieldCode::Taken)], "not of a deleted one either");
    }

    async fn a_slug_is_told_like_the_address(app) {
        let world = World::with(&app, &json!({ "slug": "only-for-me" })).await;
        let editor = app.member(Role::Editor).await;
        let seen: Link = editor.get(&format!("/api/v1/links/{}", world.link.id)).await.read();
        assert_eq!((seen.url, seen.slug, seen.slug_url), (None, None, None));
    }
}
