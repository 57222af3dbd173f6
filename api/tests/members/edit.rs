use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};
use vitrine::{accounts::hold_active, entities::session};
use vitrine_shared::{Link, LinkState, MemberState, ProblemCode, Right, Role, Session, SuspendedReason, TeamMember};

use super::{account, deactivated, id_of};
use crate::{harness::until_one_waits, viewer::world::World};

on_both! {
    async fn edits_are_versions(app) {
        let administrator = app.administrator().await;
        let viewer = app.member(Role::Viewer).await;
        let path = format!("/api/v1/members/{}", id_of(&viewer).await);
        administrator.json("PATCH", &path, &json!({ "name": "Ola" })).await.problem(ProblemCode::VersionRequired);
        let changed = administrator.patch(&path, 1, &json!({ "name": "Ola", "role": "editor" })).await;
        assert_eq!((changed.header("etag"), changed.read::<TeamMember>().name.as_str()), ("\"2\"", "Ola"));
        assert_eq!(administrator.get(&path).await.header("etag"), "\"2\"");
        administrator.patch(&path, 1, &json!({ "name": "Per" })).await.problem(ProblemCode::VersionMismatch);
        administrator.patch(&path, 2, &json!({ "name": "" })).await.problem(ProblemCode::Invalid);
        administrator.patch(&path, 2, &json!({ "state": "invited" })).await.problem(ProblemCode::Invalid);
        administrator.patch("/api/v1/members/01940000-0000-7000-8000-000000000000", 1, &json!({})).await.problem(ProblemCode::NotFound);
        let session: Session = viewer.get("/api/v1/session").await.read();
        assert!(session.may(Right::AssetEditAny), "holds at the next request");
    }

    async fn deactivating_ends_sessions_and_tokens_at_once_and_suspends_links(app) {
        let world = World::with(&app, &json!({})).await;
        let administrator = app.administrator().await;
        let program = app.stranger().bearing(&world.maker.token(&[Right::AssetView]).await);
        assert_eq!(program.get("/api/v1/assets").await.status, 200);
        let id = id_of(&world.maker).await;
        let path = format!("/api/v1/members/{id}");
        let version = account(&administrator, id).await.version;
        let gone: TeamMember = administrator.patch(&path, version, &deactivated()).await.read();
        assert_eq!(gone.account.expect("there").state, MemberState::Deactivated);
        world.maker.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        program.get("/api/v1/assets").await.problem(ProblemCode::NotSignedIn);
        let link = format!("/api/v1/links/{}", world.link.id);
        let seen: Link = administrator.get(&link).await.read();
        assert_eq!((seen.state, seen.state_reason), (LinkState::Suspended, Some(SuspendedReason::MakerDeactivated)));
        let page = world.link.url.as_deref().expect("an address");
        assert_eq!(app.stranger().get(page).await.status, 403);
        administrator.post(&format!("{path}/password-resets"), &json!({})).await.problem(ProblemCode::Conflict);

        let back: TeamMember = administrator.patch(&path, version + 1, &json!({ "state": "active" })).await.read();
        assert_eq!(back.account.expect("there").state, MemberState::Active);
        assert_eq!(administrator.get(&link).await.read::<Link>().state, LinkState::Active, "links come back");
        assert_eq!(app.stranger().get(page).await.status, 200);
        world.maker.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        program.get("/api/v1/assets").await.problem(ProblemCode::NotSignedIn);
    }

    async fn deactivating_ends_a_one_time_address(app) {
        let administrator = app.administrator().await;
        let body = json!({ "name": "Ines", "email": "ines@hollund.example", "role": "viewer" });
        let invited: Value = administrator.post("/api/v1/members", &body).await.read();
        let path = format!("/api/v1/members/{}", invited["member"]["id"].as_str().expect("an id"));
        let code = invited["url"].as_str().and_then(|url| url.split_once('#')).expect("an address").1;
        administrator.patch(&path, 1, &deactivated()).await.read::<Value>();
        app.stranger().post("/api/v1/invitations/previews", &json!({ "code": code })).await.problem(ProblemCode::InvitationEnded);
        let back: TeamMember = administrator.patch(&path, 2, &json!({ "state": "active" })).await.read();
        assert_eq!(back.account.expect("there").state, MemberState::Invited);
        app.stranger().post("/api/v1/invitations/previews", &json!({ "code": code })).await.problem(ProblemCode::InvitationEnded);
    }

    async fn a_maker_who_may_less_gives_less(app) {
        let world = World::with(&app, &json!({ "allow": { "originals": true } })).await;
        let administrator = app.administrator().await;
        let id = id_of(&world.maker).await;
        let (path, link) = (format!("/api/v1/members/{id}"), format!("/api/v1/links/{}", world.link.id));
        let version = account(&administrator, id).await.version;
        administrator.patch(&path, version, &json!({ "role": "viewer" })).await.read::<Value>();
        let seen: Link = administrator.get(&link).await.read();
        assert_eq!((seen.state, seen.state_reason), (LinkState::Suspended, Some(SuspendedReason::MakerMayNotShare)));
        assert_eq!(world.maker.get(&link).await.read::<Link>().url, None, "seen, not theirs to give");
        world.maker.patch(&link, 1, &json!({ "name": "Mine" })).await.problem(ProblemCode::NotAllowed);
        administrator.patch(&path, version + 1, &json!({ "role": "contributor" })).await.read::<Value>();
        let seen: Link = world.maker.get(&link).await.read();
        assert_eq!((seen.state, seen.effective.originals), (LinkState::Active, false));
    }

    async fn who_is_just_coming_in_as_they_are_deactivated_is_out_for_good(app) {
        let administrator = app.administrator().await;
        let id = id_of(&app.member(Role::Editor).await).await;
        let (now, coming) = (app.clock.now(), app.app.database.begin().await.expect("a transaction"));
        hold_active(&coming, id.0).await.expect("held").expect("active");
        let session = session::Model {
            hash: vec![7; 32],
            member_id: id.0,
            persistent: true,
            created_at: now,
            seen_at: now,
            expires_at: now.plus_seconds(86_400),
            browser: None,
            system: None,
        };
        session::Entity::insert(session::ActiveModel::from(session)).exec_without_returning(&coming).await.expect("a session");
        let came = async {
            until_one_waits(&coming).await;
            coming.commit().await.expect("came in");
        };
        let path = format!("/api/v1/members/{id}");
        let request = deactivated();
        let (answer, ()) = tokio::join!(administrator.patch(&path, 1, &request), came);
        answer.read::<TeamMember>();
        let theirs = session::Entity::find().filter(session::Column::MemberId.eq(id.0));
        assert_eq!(theirs.count(app.app.database.read()).await.expect("counted"), 0);
    }
}
