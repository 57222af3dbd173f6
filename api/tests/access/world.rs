//! Things of one owner, made anew for each cell of the matrix, and each operation on them.

use serde_json::{Value, json};
use vitrine_shared::{Asset, Collection, CreatedToken, Link, MemberId};

use crate::harness::{Answer, Client, PASSWORD, pictures, tus};

pub struct World {
    picture: String,
    asset: String,
    /// Of that asset.
    attachment: String,
    collection: String,
    link: String,
    /// Path of an upload of 4 bytes of which none has arrived.
    upload: String,
    /// A personal access token of the owner's.
    token: String,
    /// A viewer's id.
    member: String,
}

/// An asset with renditions.
pub async fn picture(owner: &Client) -> Asset {
    let asset = owner.upload("picture.jpg", &pictures::jpeg(640, 480)).await;
    owner.preview_of(asset.id).await
}

pub async fn make(owner: &Client, picture: &Asset, member: MemberId) -> World {
    let unique = uuid::Uuid::now_v7().to_string();
    let asset = owner.upload("note.txt", unique.as_bytes()).await;
    let attachment = owner.attach(asset.id, "release.txt", b"I agree.").await;
    let body = json!({ "name": "Autumn", "assets": [asset.id, picture.id] });
    let collection: Collection = owner.post("/api/v1/collections", &body).await.read();
    let link: Link = owner.post(&format!("/api/v1/collections/{}/links", collection.id), &json!({})).await.read();
    let upload = tus::create(owner, "more.txt", 4, None).await.header("location").to_owned();
    let token = json!({ "name": "Website", "scopes": ["asset.view"] });
    let token: CreatedToken = owner.post("/api/v1/tokens", &token).await.read();
    World {
        token: token.token.id.to_string(),
        member: member.to_string(),
        picture: picture.id.to_string(),
        asset: asset.id.to_string(),
        attachment: attachment.id.to_string(),
        collection: collection.id.to_string(),
        link: link.id.to_string(),
        upload: upload
            .trim_start_matches("http://")
            .split_once('/')
            .map_or(upload.clone(), |(_, path)| format!("/{path}")),
    }
}

/// One operation on these things.
pub async fn ask(actor: &Client, operation: &str, world: &World) -> Answer {
    let World { picture, asset, attachment, collection, link, upload, token, member } = world;
    let assets = json!({ "assets": [asset] });
    let api = |path: String| format!("/api/v1/{path}");
    let get = |path: String| async move { actor.get(&api(path)).await };
    let post = |path: String, body: Value| async move { actor.post(&api(path), &body).await };
    let any_version = actor.with("if-match", "*");
    let new_password = || json!({ "current_password": "not the one", "new_password": PASSWORD });
    match operation {
        "accept_invitation" => {
            post("invitations/acceptances".into(), json!({ "code": "x", "password": PASSWORD })).await
        }
        "change_password" => post("profile/password".into(), new_password()).await,
        "create_token" => post("tokens".into(), json!({ "name": "Mine", "scopes": ["asset.download_proxy"] })).await,
        "delete_other_sessions" => actor.delete("/api/v1/sessions").await,
        "delete_own_session" => actor.delete("/api/v1/sessions/x").await,
        "delete_token" => actor.delete(&api(format!("tokens/{token}"))).await,
        "edit_member" => {
            any_version.json("PATCH", &api(format!("members/{member}")), &json!({ "name": "Another" })).await
        }
        "edit_profile" => any_version.json("PATCH", "/api/v1/profile", &json!({ "language": "en" })).await,
        "get_member" => get(format!("members/{member}")).await,
        "get_member_publications" => get(format!("members/{member}/publications")).await,
        "get_profile" => get("profile".into()).await,
        "invite_member" => {
            let email = format!("{}@hollund.example", uuid::Uuid::now_v7());
            post("members".into(), json!({ "name": "New", "email": email, "role": "viewer" })).await
        }
        "list_members" => get("members".into()).await,
        "list_roles" => get("roles".into()).await,
        "list_sessions" => get("sessions".into()).await,
        "list_tokens" => get("tokens".into()).await,
        "preview_invitation" => post("invitations/previews".into(), json!({ "code": "x" })).await,
        "reset_member_password" => post(format!("members/{member}/password-resets"), json!({})).await,
        "add_collection_assets" => post(format!("collections/{collection}/assets"), assets).await,
        "write_upload" => tus::append(actor, upload, 0, b"more").await,
        "create_collection" => post("collections".into(), json!({ "name": "Mine" })).await,
        "create_asset_link" => post(format!("assets/{asset}/links"), json!({})).await,
        "create_link" => post("links".into(), assets).await,
        "create_link_view_of_selection" => post("link-views".into(), assets).await,
        "get_selection_link_options" => post("links/options".into(), assets).await,
        "list_asset_links" => get(format!("assets/{asset}/links")).await,
        "create_collection_link" => post(format!("collections/{collection}/links"), json!({})).await,
        "create_session" => {
            post("session".into(), json!({ "email": "administrator@hollund.example", "password": PASSWORD })).await
        }
        "create_upload" => tus::create(actor, "mine.txt", 4, None).await,
        "delete_assets" => post("assets/deletions".into(), assets).await,
        "delete_attachment" => actor.delete(&api(format!("assets/{asset}/attachments/{attachment}"))).await,
        "delete_collection" => actor.delete(&api(format!("collections/{collection}"))).await,
        "delete_links" => post("links/deletions".into(), json!({ "links": [{ "id": link, "version": 1 }] })).await,
        "delete_link" => actor.delete(&api(format!("links/{link}"))).await,
        "delete_session" => actor.delete("/api/v1/session").await,
        "delete_upload" => actor.with("tus-resumable", "1.0.0").delete(upload).await,
        "download_attachment" => get(format!("assets/{asset}/attachments/{attachment}/file")).await,
        "download_original" => get(format!("assets/{asset}/original")).await,
        "edit_attachment" => {
            let path = api(format!("assets/{asset}/attachments/{attachment}"));
            actor.patch(&path, 1, &json!({ "name": "Model release.txt" })).await
        }
        "edit_collection" => {
            actor.patch(&api(format!("collections/{collection}")), 1, &json!({ "name": "Winter" })).await
        }
        "edit_links" => {
            let body = json!({ "links": [{ "id": link, "version": 1 }], "change": { "state": "paused" } });
            post("links/edits".into(), body).await
        }
        "edit_watermark" => any_version.json("PATCH", "/api/v1/watermark", &json!({ "placement": "center" })).await,
        "delete_watermark" => any_version.delete("/api/v1/watermark").await,
        "set_watermark_image" => {
            let answer = any_version.send("PUT", "/api/v1/watermark/image", Some(pictures::png(40, 40))).await;
            // For whoever is asked for next none is set again.
            if answer.status == 200 {
                any_version.delete("/api/v1/watermark").await;
            }
            answer
        }
        "get_watermark" => get("watermark".into()).await,
        "get_watermark_image" => get("watermark/image".into()).await,
        "get_watermark_sample" => get(format!("watermark/sample?asset={picture}")).await,
        "try_watermark_image" => {
            let path = api(format!("watermark/samples?asset={picture}"));
            actor.send("POST", &path, Some(pictures::png(40, 40))).await
        }
        "create_link_view" => post(format!("links/{link}/views"), json!({})).await,
        "create_collection_link_view" => post(format!("collections/{collection}/link-views"), json!({})).await,
        "take_over_link" => any_version.send("PUT", &api(format!("links/{link}/maker")), None).await,
        "list_notices" => get("notices".into()).await,
        "read_notices" => post("notices/readings".into(), json!({ "up_to": 0 })).await,
        "edit_link" => actor.patch(&api(format!("links/{link}")), 1, &json!({ "name": "Press" })).await,
        "generate_link_password" => post("link-passwords".into(), json!({})).await,
        "get_asset" => get(format!("assets/{asset}")).await,
        "get_attachment" => get(format!("assets/{asset}/attachments/{attachment}")).await,
        "get_collection" => get(format!("collections/{collection}")).await,
        "get_health" => actor.get("/healthz").await,
        "get_instance" => get("instance".into()).await,
        "get_link" => get(format!("links/{link}")).await,
        "get_link_activity" => get(format!("links/{link}/activity")).await,
        "get_link_embed" => get(format!("links/{link}/embed")).await,
        "get_link_qr_png" => get(format!("links/{link}/qr.png")).await,
        "get_link_qr_svg" => get(format!("links/{link}/qr.svg")).await,
        "get_link_options" => get(format!("collections/{collection}/link-options")).await,
        "get_readiness" => actor.get("/readyz").await,
        "get_rendition" => get(format!("assets/{picture}/renditions/preview")).await,
        "get_session" => get("session".into()).await,
        "get_upload" => actor.with("tus-resumable", "1.0.0").send("HEAD", upload, None).await,
        "get_upload_options" => actor.send("OPTIONS", "/api/v1/uploads", None).await,
        "list_attachments" => get(format!("assets/{asset}/attachments")).await,
        "list_assets" => get("assets".into()).await,
        "list_collection_links" => get(format!("collections/{collection}/links")).await,
        "list_closing_links" => get(format!("collections/{collection}/closing-links")).await,
        "list_links" => get("links".into()).await,
        "list_collections" => get("collections".into()).await,
        "remove_collection_assets" => post(format!("collections/{collection}/assets/removals"), assets).await,
        "restore_assets" => post("assets/restorations".into(), assets).await,
        "restore_collection" => post(format!("collections/{collection}/restoration"), json!({})).await,
        "setup_instance" => {
            let body = json!({ "code": "x", "instance_name": "x", "language": "en", "time_zone": "UTC", "name": "x",
                "email": "x@hollund.example", "password": PASSWORD });
            post("setup".into(), body).await
        }
        "stream_events" => actor.head_of("/api/v1/events").await,
        other => panic!("the matrix has a row {other} that this test cannot ask"),
    }
}
