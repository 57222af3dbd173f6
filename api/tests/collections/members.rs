//! Named members of hidden collections.

use serde_json::json;
use vitrine_shared::{
    Collection, FieldCode, Link, LinkState, MemberId, Page, ProblemCode, Role, SuspendedReason, Visibility,
};

use crate::members::id_of;

fn named(collection: &Collection) -> Vec<MemberId> {
    collection.members.iter().map(|member| member.id).collect()
}

on_both! {
    async fn who_is_named_sees_a_hidden_collection(app) {
        let owner = app.member(Role::Contributor).await;
        let (viewer, editor, other) = (app.member(Role::Viewer).await, app.member(Role::Editor).await, app.member(Role::Editor).await);
        let ids = [id_of(&viewer).await, id_of(&editor).await];
        let body = json!({ "name": "Drafts", "visibility": "hidden", "members": [ids[0], ids[0]] });
        let hidden: Collection = owner.post("/api/v1/collections", &body).await.read();
        let path = format!("/api/v1/collections/{}", hidden.id);
        assert_eq!(named(&hidden), [ids[0]], "each once");
        let seen: Collection = viewer.get(&path).await.read();
        assert!(!seen.rights.edit && seen.visibility == Visibility::Hidden);
        assert_eq!(seen.members[0].name, "A viewer");
        viewer.patch(&path, 1, &json!({ "members": [] })).await.problem(ProblemCode::NotAllowed);
        editor.get(&path).await.problem(ProblemCode::NotFound);

        let both: Collection = owner.patch(&path, 1, &json!({ "members": ids })).await.read();
        assert_eq!((named(&both).len(), both.version), (2, 2));
        assert!(editor.get(&path).await.read::<Collection>().rights.edit, "who may edit every collection that they see");
        other.get(&path).await.problem(ProblemCode::NotFound);
        assert_eq!(other.get("/api/v1/collections").await.read::<Page<Collection>>().total, 0);
        assert_eq!(viewer.get("/api/v1/collections").await.read::<Page<Collection>>().total, 1);

        let renamed: Collection = editor.patch(&path, 2, &json!({ "name": "Plans" })).await.read();
        assert_eq!(named(&renamed).len(), 2, "what is not named in an edit stays");
        let none: Collection = owner.patch(&path, 3, &json!({ "members": [] })).await.read();
        assert!(named(&none).is_empty());
        viewer.get(&path).await.problem(ProblemCode::NotFound);
    }

    async fn unknown_members_are_named_by_their_place(app) {
        let owner = app.member(Role::Contributor).await;
        let (known, nobody) = (id_of(&owner).await.to_string(), "01940000-0000-7000-8000-000000000000");
        let body = json!({ "name": "Drafts", "members": [known, nobody] });
        let problem = owner.post("/api/v1/collections", &body).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/members/1", FieldCode::Unknown));
        let many = vec![known; 201];
        let problem = owner.post("/api/v1/collections", &json!({ "name": "Drafts", "members": many })).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/members", FieldCode::TooLong));
    }

    async fn a_named_makers_link_stays_open_and_closes_with_the_name(app) {
        let owner = app.member(Role::Contributor).await;
        let maker = app.member(Role::Contributor).await;
        let body = json!({ "name": "Drafts", "visibility": "hidden", "members": [id_of(&maker).await] });
        let hidden: Collection = owner.post("/api/v1/collections", &body).await.read();
        let path = format!("/api/v1/collections/{}", hidden.id);
        let link: Link = maker.post(&format!("{path}/links"), &json!({})).await.read();
        let page = link.url.expect("an address");
        assert_eq!((link.state, app.stranger().get(&page).await.status), (LinkState::Active, 200));
        owner.patch(&path, 1, &json!({ "members": [] })).await.read::<Collection>();
        assert_eq!(app.stranger().get(&page).await.status, 403);
        let seen: Link = owner.get(&format!("/api/v1/links/{}", link.id)).await.read();
        assert_eq!((seen.state, seen.state_reason), (LinkState::Suspended, Some(SuspendedReason::MakerDoesNotSee)));
    }

    async fn an_owner_who_may_make_no_collections_any_more_sees_theirs_and_changes_nothing(app) {
        let owner = app.member(Role::Contributor).await;
        let hidden: Collection = owner.post("/api/v1/collections", &json!({ "name": "Drafts", "visibility": "hidden" })).await.read();
        let path = format!("/api/v1/collections/{}", hidden.id);
        let change = json!({ "role": "viewer" });
        assert_eq!(app.administrator().await.patch(&format!("/api/v1/members/{}", id_of(&owner).await), 1, &change).await.status, 200);
        assert!(!owner.get(&path).await.read::<Collection>().rights.edit);
        owner.patch(&path, 1, &json!({ "name": "Mine" })).await.problem(ProblemCode::NotAllowed);
    }
}
