//! Direct links: an address that is one asset's original, and nothing else. Tests named r and a number hold that
//! requirement of `public_routes.txt` for them.

use jiff::SignedDuration;
use serde_json::{Value, json};
use vitrine::{jobs, viewer::flush};
use vitrine_shared::{
    Asset, AssetsChanged, AttachmentId, Change, Collection, FieldCode, Link, LinkActivity, LinkKind, LinkPage,
    LinkState, Links, MemberPublications, NoticeKind, Notices, Page, ProblemCode, Right, Role, SuspendedReason,
};

use super::fields;
use crate::{
    harness::{Client, TestApp, pictures},
    members::id_of,
    viewer::{
        table::recipients_operations,
        world::{Doors, LOCK, path_of},
    },
};

/// A picture of somebody's, and its bytes.
async fn picture(member: &Client) -> (Asset, Vec<u8>) {
    let bytes = pictures::jpeg(900, 600);
    let asset = member.upload("harbour at dusk.jpg", &bytes).await;
    (member.preview_of(asset.id).await, bytes)
}

async fn direct(member: &Client, asset: &Asset, request: Value) -> Link {
    member.post(&format!("/api/v1/assets/{}/links", asset.id), &request).await.read()
}

async fn direct_links(member: &Client, asset: &Asset) -> Vec<Link> {
    member.get(&format!("/api/v1/assets/{}/links", asset.id)).await.read::<Links>().items
}

/// Every public address of a direct link, as if it had pages. The id of the asset is asked of the link's own row, as no
/// recipient is ever told it.
async fn doors(app: &TestApp, link: &Link, attachment: AttachmentId) -> Doors {
    use sea_orm::EntityTrait;
    let row = vitrine::entities::link::Entity::find_by_id(link.id.0).one(app.app.database.read()).await;
    let row = row.expect("a query").expect("a link");
    let ids = vitrine::links::PublicIds::new(&row.asset_key).expect("a key");
    Doors {
        base: path_of(link),
        asset: ids.public(link.asset_id.expect("an asset").0),
        attachment: ids.public(attachment.0),
        grant: "/d/0123456789012345678901".to_owned(),
        origin: app.url.clone(),
        password: LOCK.to_owned(),
    }
}

async fn set_role(app: &TestApp, email: &str, role: Role) {
    let administrator = app.administrator().await;
    let id = id_of(&app.sign_in(email).await).await;
    let any = administrator.with("if-match", "*");
    let answer = any.json("PATCH", &format!("/api/v1/members/{id}"), &json!({ "role": role })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

on_both! {
    async fn the_address_is_the_file(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({ "slug": "harbour-2026" })).await;
        assert_eq!((link.kind, link.collection_id, link.collection_name.as_deref()), (LinkKind::Original, None, None));
        assert_eq!((link.asset_id, link.asset_name.as_deref()), (Some(asset.id), Some("harbour at dusk.jpg")));
        assert!(link.allow.originals && link.effective.originals && link.effective.reasons.is_empty());
        let recipient = app.stranger();
        let (base, whole) = (path_of(&link), recipient.get(&path_of(&link)).await);
        assert_eq!((whole.status, &whole.body), (200, &bytes));
        assert_eq!(whole.header("content-disposition"), "attachment; filename=\"harbour at dusk.jpg\"; filename*=UTF-8''harbour%20at%20dusk.jpg");
        assert_eq!((whole.header("cache-control"), whole.header("x-content-type-options")), ("private, no-cache", "nosniff"));
        assert!(whole.header("x-robots-tag").contains("noindex") && whole.header("content-security-policy").contains("sandbox"));
        assert_eq!(recipient.get("/s/Harbour-2026").await.body, bytes, "a slug stands for the token");
        let part = recipient.with("range", "bytes=10-19").get(&base).await;
        assert_eq!((part.status, part.body.as_slice()), (206, &bytes[10..20]));
        let tag = whole.header("etag").to_owned();
        let stale = recipient.with("range", "bytes=10-19").with("if-range", "\"another\"").get(&base).await;
        assert_eq!((stale.status, stale.body.len()), (200, bytes.len()));
        assert_eq!(recipient.with("range", "bytes=10-19").with("if-range", &tag).get(&base).await.status, 206);
        assert_eq!(recipient.with("range", "bytes=99999999-").get(&base).await.status, 416);
        assert_eq!(recipient.with("if-none-match", &tag).get(&base).await.status, 304);
        let head = recipient.send("HEAD", &base, None).await;
        assert_eq!((head.status, head.header("content-length"), head.body.len()), (200, bytes.len().to_string().as_str(), 0));
    }

    async fn r17_r26_no_other_address_of_it_gives_anything(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let attachment = maker.attach(asset.id, "model release.txt", b"I agree.").await;
        for password in [None, Some(LOCK)] {
            let link = direct(&maker, &asset, json!({ "password": password })).await;
            let doors = doors(&app, &link, attachment.id).await;
            let recipient = app.stranger();
            if password.is_some() {
                assert_eq!(doors.ask(&recipient, "unlock_link").await.status, 200);
            }
            for operation in recipients_operations() {
                let answer = doors.ask(&recipient, &operation).await;
                let expected = match operation.as_str() {
                    "get_link_page" => 200,
                    "unlock_link" => if password.is_some() { 200 } else { 303 },
                    // In no frame of any site, whatever stands behind the address.
                    framed if framed.contains("embed") && framed != "get_oembed" => 403,
                    _ => 404,
                };
                assert_eq!(answer.status, expected, "{operation}: {}", answer.text());
                assert_eq!(answer.body == bytes, operation == "get_link_page", "{operation}");
                for told in ["harbour", "model release", &asset.sha256, &asset.id.to_string(), &doors.asset] {
                    let said = answer.text().replace(&doors.place(&operation).1, "");
                    assert!(operation == "get_link_page" || !said.contains(told), "{operation} tells {told}");
                }
                let (_, path) = doors.place(&operation);
                if operation != "get_link_page" {
                    for part in [recipient.with("range", "bytes=0-9").get(&path).await, recipient.send("HEAD", &path, None).await] {
                        assert!(matches!(part.status, 403..=405), "{operation}: {}", part.status);
                    }
                }
            }
            let ask = json!({ "assets": [doors.asset], "files": { "originals": true } });
            assert_eq!(recipient.post(&format!("{}/grants", doors.base), &ask).await.status, 404);
        }
    }

    async fn r02_r03_a_locked_one_asks_before_it_gives(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let attachment = maker.attach(asset.id, "model release.txt", b"I agree.").await;
        let (locked, other) = (direct(&maker, &asset, json!({ "password": LOCK })).await, maker.upload("b.txt", b"b").await);
        let collection: Collection = maker.post("/api/v1/collections", &json!({ "name": "Autumn", "assets": [other.id] })).await.read();
        let paged: Link = maker.post(&format!("/api/v1/collections/{}/links", collection.id), &json!({ "password": LOCK })).await.read();
        let (base, inside) = (path_of(&locked), app.stranger());
        let form = inside.get(&base).await;
        assert_eq!(form.status, 401);
        let said = |base: &str, text: String| text.replace(base, "");
        let as_pages = inside.get(&path_of(&paged)).await.text();
        assert_eq!(said(&base, form.text()), said(&path_of(&paged), as_pages), "before the password both kinds say the same");
        let (ours, theirs) = (doors(&app, &locked, attachment.id).await, path_of(&paged));
        for operation in recipients_operations().iter().filter(|id| !id.starts_with("unlock") && *id != "get_grant") {
            let answer = ours.ask(&app.stranger(), operation).await;
            let same = ours.of(&theirs).ask(&app.stranger(), operation).await;
            assert_eq!((answer.status, said(&base, answer.text())), (same.status, said(&theirs, same.text())), "{operation}");
        }
        assert_eq!(inside.form(&format!("{base}/unlock"), "password=wrong").await.status, 401);
        let opened = inside.form(&format!("{base}/unlock"), &format!("password={LOCK}")).await;
        assert_eq!((opened.status, opened.header("refresh")), (200, format!("0; url={base}").as_str()));
        assert!(opened.text().contains(&format!("href=\"{base}\"")) && !opened.text().contains("alert"), "{}", opened.text());
        assert_eq!(inside.get(&base).await.body, bytes);
        assert_eq!(app.stranger().get(&base).await.status, 401, "a copied address opens nothing elsewhere");
        let path = format!("/api/v1/links/{}", locked.id);
        maker.patch(&path, 1, &json!({ "password": "another-secret-42" })).await.read::<Link>();
        assert_eq!(inside.get(&base).await.status, 401, "another password ends what was unlocked");
    }

    async fn r38_what_ended_it_ends_it_at_once(app) {
        let (maker, email) = app.member_with_email(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({ "expires_at": "2027-06-01T00:00:00Z" })).await;
        let (base, path) = (path_of(&link), format!("/api/v1/links/{}", link.id));
        let tag = app.stranger().get(&base).await.header("etag").to_owned();
        let known = app.stranger().with("if-none-match", &tag);
        maker.patch(&path, 1, &json!({ "state": "paused" })).await.read::<Link>();
        assert_eq!(known.get(&base).await.status, 403);
        maker.patch(&path, 2, &json!({ "state": "active", "starts_at": "2027-05-01T00:00:00Z" })).await.read::<Link>();
        assert_eq!(known.get(&base).await.status, 403, "not yet");
        maker.patch(&path, 3, &json!({ "starts_at": null })).await.read::<Link>();
        assert_eq!(known.get(&base).await.status, 304);
        for (deletions, status) in [("deletions", 403), ("restorations", 304)] {
            assert_eq!(maker.post(&format!("/api/v1/assets/{deletions}"), &json!({ "assets": [asset.id] })).await.status, 200);
            assert_eq!(known.get(&base).await.status, status, "{deletions}");
            let link: Link = maker.get(&path).await.read();
            let expected = if status == 403 { (LinkState::Suspended, Some(SuspendedReason::AssetInBin)) } else { (LinkState::Active, None) };
            assert_eq!((link.state, link.state_reason), expected, "its members see why");
        }
        app.clock.advance(SignedDuration::from_hours(24 * 365));
        assert_eq!(known.get(&base).await.status, 410);
        let maker = app.sign_in(&email).await;
        assert_eq!(maker.delete(&path).await.status, 204);
        assert_eq!(known.get(&base).await.status, 404);
        maker.get(&path).await.problem(ProblemCode::NotFound);
        assert!(direct_links(&maker, &asset).await.is_empty() && !bytes.is_empty());
    }

    async fn it_is_closed_while_its_maker_may_not_give_originals(app) {
        let (maker, email) = app.member_with_email(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({})).await;
        let base = path_of(&link);
        set_role(&app, &email, Role::Contributor).await;
        let closed = app.stranger().get(&base).await;
        assert!(closed.status == 403 && closed.text().contains("closed for now"), "{}", closed.text());
        let seen: Link = maker.get(&format!("/api/v1/links/{}", link.id)).await.read();
        assert_eq!((seen.state, seen.state_reason), (LinkState::Suspended, Some(SuspendedReason::MakerMayNotGive)));
        let answer = maker.post(&format!("/api/v1/assets/{}/links", asset.id), &json!({})).await;
        answer.problem(ProblemCode::NotAllowed);
        set_role(&app, &email, Role::Editor).await;
        assert_eq!(app.stranger().get(&base).await.body, bytes, "it comes back with the right");
    }

    async fn what_has_no_page_has_nothing_of_a_page(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, _) = picture(&maker).await;
        let path = format!("/api/v1/assets/{}/links", asset.id);
        let link = direct(&maker, &asset, json!({ "name": "For print" })).await;
        let own = format!("/api/v1/links/{}", link.id);
        for (pointer, request) in [
            ("/allow", json!({ "allow": { "originals": true, "proxies": ["preview"] } })),
            ("/allow", json!({ "allow": {} })),
            ("/max_downloads", json!({ "max_downloads": 3 })),
            ("/message", json!({ "message": "Hello" })),
            ("/show_properties", json!({ "show_properties": false })),
            ("/embed_sites", json!({ "embed_sites": "any" })),
            ("/indexable", json!({ "indexable": true })),
            ("/watermark", json!({ "watermark": true })),
        ] {
            for answer in [maker.post(&path, &request).await, maker.patch(&own, 1, &request).await] {
                let refused = fields(&answer, ProblemCode::NotAvailable);
                assert_eq!(refused, [(pointer.to_owned(), FieldCode::NotAvailable)]);
            }
        }
        maker.get(&format!("{own}/embed")).await.problem(ProblemCode::NotAvailable);
        assert_eq!(maker.get(&format!("{own}/qr.svg")).await.status, 200);
        let changed: Link = maker.patch(&own, 1, &json!({ "name": "For the web", "slug": "for-the-web", "password": LOCK, "expires_on": "2099-12-31" })).await.read();
        assert_eq!((changed.name.as_str(), changed.slug.as_deref(), changed.has_password), ("For the web", Some("for-the-web"), true));
    }

    async fn r22_none_is_hidden_from_who_manages_links(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, _) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({ "name": "Print" })).await;
        let administrator = app.administrator().await;
        for (member, query) in [(&maker, "made_by=me"), (&administrator, "made_by=all"), (&administrator, "made_by=all&q=DUSK")] {
            let page: LinkPage = member.get(&format!("/api/v1/links?{query}")).await.read();
            assert_eq!(page.items.iter().map(|link| link.id).collect::<Vec<_>>(), [link.id], "{query}");
        }
        let closes: MemberPublications = administrator.get(&format!("/api/v1/members/{}/publications", id_of(&maker).await)).await.read();
        assert_eq!((closes.unseen, closes.items[0].asset_name.as_deref(), &closes.items[0].collection), (0, Some("harbour at dusk.jpg"), &None));
        let edit = json!({ "links": [{ "id": link.id, "version": 1 }], "change": { "state": "paused" } });
        assert_eq!(administrator.post("/api/v1/links/edits", &edit).await.read::<Links>().items[0].state, LinkState::Paused);
        let delete = json!({ "links": [{ "id": link.id, "version": 2 }] });
        assert_eq!(administrator.post("/api/v1/links/deletions", &delete).await.status, 204);
        assert_eq!(app.stranger().get(&path_of(&link)).await.status, 404);
    }

    async fn who_may_change_the_asset_sees_its_links_and_only_the_maker_their_address(app) {
        let owner = app.member(Role::Contributor).await;
        let (asset, _) = picture(&owner).await;
        owner.post(&format!("/api/v1/assets/{}/links", asset.id), &json!({})).await.problem(ProblemCode::NotAllowed);
        let (maker, editor) = (app.member(Role::Editor).await, app.member(Role::Editor).await);
        let link = direct(&maker, &asset, json!({})).await;
        let path = format!("/api/v1/links/{}", link.id);
        for (member, sees, has_address) in [(&maker, true, true), (&owner, true, false), (&editor, true, false)] {
            let seen = direct_links(member, &asset).await;
            assert_eq!((seen.len() == 1, seen[0].url.is_some(), seen[0].may_edit), (sees, has_address, has_address));
            let status = if has_address { 200 } else { 403 };
            assert_eq!(member.patch(&path, 1, &json!({ "name": "Mine" })).await.status, status);
        }
        let other = app.member(Role::Contributor).await;
        assert!(direct_links(&other, &asset).await.is_empty());
        other.get(&path).await.problem(ProblemCode::NotFound);
        assert_eq!(direct_links(&app.administrator().await, &asset).await[0].url, link.url);
        other.get("/api/v1/assets/01940000-0000-7000-8000-000000000000/links").await.problem(ProblemCode::NotFound);
        assert_eq!(owner.post("/api/v1/assets/deletions", &json!({ "assets": [asset.id] })).await.status, 200);
        maker.post(&format!("/api/v1/assets/{}/links", asset.id), &json!({})).await.problem(ProblemCode::NotFound);
    }

    async fn what_holds_its_asset_is_no_collection_to_anybody(app) {
        let (maker, administrator) = (app.member(Role::Editor).await, app.administrator().await);
        let (asset, _) = picture(&maker).await;
        let mut heard = administrator.listen().await;
        let link = direct(&maker, &asset, json!({})).await;
        let told = Change::Link { id: link.id, collection_id: None, asset_id: Some(asset.id) };
        assert_eq!(heard.until(told).await, [], "nothing is told of a collection");
        use sea_orm::EntityTrait;
        let row = vitrine::entities::link::Entity::find_by_id(link.id.0).one(app.app.database.read()).await;
        let inside = row.expect("a query").expect("a link").collection_id;
        for member in [&maker, &administrator] {
            for list in ["/api/v1/collections", "/api/v1/collections?deleted=true"] {
                assert_eq!(member.get(list).await.read::<Page<Collection>>().total, 0, "{list}");
            }
            let one = format!("/api/v1/collections/{inside}");
            member.get(&one).await.problem(ProblemCode::NotFound);
            member.get(&format!("{one}/links")).await.problem(ProblemCode::NotFound);
            member.delete(&one).await.problem(ProblemCode::NotFound);
            member.post(&format!("{one}/links"), &json!({})).await.problem(ProblemCode::NotFound);
            member.post(&format!("{one}/assets"), &json!({ "assets": [asset.id] })).await.problem(ProblemCode::NotFound);
            member.get(&format!("/api/v1/links?collection={inside}")).await.read::<LinkPage>();
            member.get(&format!("/api/v1/assets?collection={inside}")).await.problem(ProblemCode::NotFound);
        }
        assert_eq!(maker.delete(&format!("/api/v1/links/{}", link.id)).await.status, 204);
        assert_eq!(maker.get("/api/v1/collections?deleted=true").await.read::<Page<Collection>>().total, 0);
        administrator.post(&format!("/api/v1/collections/{inside}/restoration"), &json!({})).await.problem(ProblemCode::NotFound);
    }

    async fn it_is_made_once_and_ends_with_its_asset(app) {
        let (maker, email) = app.member_with_email(Role::Editor).await;
        let (asset, _) = picture(&maker).await;
        let keyed = maker.with("idempotency-key", "a-key");
        let first = direct(&keyed, &asset, json!({ "name": "Print" })).await;
        assert_eq!(direct(&keyed, &asset, json!({ "name": "Print" })).await.id, first.id);
        assert_eq!(direct_links(&maker, &asset).await.len(), 1);
        assert_eq!(maker.post("/api/v1/assets/deletions", &json!({ "assets": [asset.id] })).await.status, 200);
        assert_eq!(direct_links(&maker, &asset).await.len(), 1, "in the bin it is there yet");
        app.clock.advance(SignedDuration::from_hours(31 * 24));
        jobs::purge(&app.app).await.expect("purged");
        assert_eq!(app.stranger().get(&path_of(&first)).await.status, 404);
        app.sign_in(&email).await.get(&format!("/api/v1/links/{}", first.id)).await.problem(ProblemCode::NotFound);
    }

    async fn in_the_bin_its_asset_closes_it(app) {
        let (maker, administrator) = (app.member(Role::Editor).await, app.administrator().await);
        let (asset, bytes) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({ "name": "Print" })).await;
        let path = format!("/api/v1/links/{}", link.id);
        let changes = Change::Link { id: link.id, collection_id: None, asset_id: Some(asset.id) };
        let mut window = maker.listen().await;
        for (act, by, state) in [
            ("deletions", &administrator, LinkState::Suspended),
            ("restorations", &administrator, LinkState::Active),
            ("deletions", &maker, LinkState::Suspended),
        ] {
            by.post(&format!("/api/v1/assets/{act}"), &json!({ "assets": [asset.id] })).await.read::<AssetsChanged>();
            window.until(changes).await;
            let now: Link = maker.get(&path).await.read();
            let is_closed = state == LinkState::Suspended;
            assert_eq!((now.state, now.state_reason), (state, is_closed.then_some(SuspendedReason::AssetInBin)));
            let answer = app.stranger().get(&path_of(&link)).await;
            assert_eq!(answer.status, if is_closed { 403 } else { 200 });
            assert_eq!(answer.body == bytes, !is_closed);
            let seen: Link = administrator.get(&path).await.read();
            assert!(!seen.may_take_over, "nobody's rights open it");
        }
        administrator.with("if-match", "*").send("PUT", &format!("{path}/maker"), None).await.problem(ProblemCode::Conflict);
        let told: Notices = maker.get("/api/v1/notices").await.read();
        let told: Vec<_> = told.items.into_iter().map(|notice| notice.kind).filter(|kind| *kind == NoticeKind::AssetInBin).collect();
        assert_eq!(told.len(), 1, "what another did, and nothing of the own");
        // Its content comes in again: that takes it out of the bin.
        let again = maker.upload("harbour at dusk.jpg", &bytes).await;
        assert_eq!(again.id, asset.id);
        assert_eq!(maker.get(&path).await.read::<Link>().state, LinkState::Active);
    }

    async fn it_is_counted_honestly(app) {
        let maker = app.member(Role::Editor).await;
        let (asset, bytes) = picture(&maker).await;
        let link = direct(&maker, &asset, json!({})).await;
        let (base, recipient) = (path_of(&link), app.stranger());
        recipient.send("HEAD", &base, None).await;
        recipient.with("user-agent", "WhatsApp/2.23").get(&base).await;
        let counted = async || {
            flush(&app.app).await.expect("written");
            let link: Link = maker.get(&format!("/api/v1/links/{}", link.id)).await.read();
            (link.visits, link.downloads)
        };
        assert_eq!(counted().await, (0, 0));
        recipient.with("range", "bytes=0-99").get(&base).await;
        assert_eq!(counted().await, (1, 0), "a part is no download");
        recipient.with("range", "bytes=100-").get(&base).await;
        // The last bytes are counted when the answer is over, which the client may see a moment earlier.
        let mut tries = 0;
        while counted().await != (1, 1) && tries < 200 {
            tries += 1;
            tokio::task::yield_now().await;
        }
        assert_eq!(counted().await, (1, 1));
        recipient.get(&base).await;
        assert_eq!(counted().await, (1, 1), "the same visitor's on the same day");
        let activity: LinkActivity = maker.get(&format!("/api/v1/links/{}/activity", link.id)).await.read();
        assert_eq!((activity.assets.len(), activity.assets[0].name.as_deref(), activity.total.views), (1, Some("harbour at dusk.jpg"), 2));
        assert!(!bytes.is_empty());
    }

    async fn own_files_are_no_exception(app) {
        let scopes = [Right::AssetView, Right::AssetUpload, Right::LinkCreate];
        let owner = app.member(Role::Editor).await;
        let (asset, _) = picture(&owner).await;
        let program = app.stranger().bearing(&owner.token(&scopes).await);
        assert_eq!(program.get(&format!("/api/v1/assets/{}/original", asset.id)).await.status, 200);
        program.post(&format!("/api/v1/assets/{}/links", asset.id), &json!({})).await.problem(ProblemCode::NotAllowed);
    }
}
