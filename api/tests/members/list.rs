use serde_json::json;
use vitrine_shared::{OneTimeAddress, Page, Role, Roles, TeamMember};

use super::{deactivated, id_of};

on_both! {
    async fn everybody_may_know_names_and_only_managers_more(app) {
        let administrator = app.administrator().await;
        let viewer = app.member(Role::Viewer).await;
        let gone = app.member(Role::Editor).await;
        let gone_id = id_of(&gone).await;
        administrator.patch(&format!("/api/v1/members/{gone_id}"), 1, &deactivated()).await.read::<TeamMember>();
        let invited = json!({ "name": "Ines Duarte", "email": "ines@hollund.example", "role": "editor" });
        administrator.post("/api/v1/members", &invited).await.read::<OneTimeAddress>();

        let seen: Page<TeamMember> = viewer.get("/api/v1/members").await.read();
        assert_eq!((seen.total, seen.items.len()), (2, 2), "who can sign in");
        assert!(seen.items.iter().all(|member| member.account.is_none()));
        assert_eq!(viewer.get("/api/v1/members?q=hollund").await.read::<Page<TeamMember>>().total, 0, "no address is searched");
        assert_eq!(viewer.get("/api/v1/members?state=invited").await.read::<Page<TeamMember>>().total, 0);
        assert_eq!(viewer.get(&format!("/api/v1/members/{gone_id}")).await.status, 404);

        let all: Page<TeamMember> = administrator.get("/api/v1/members").await.read();
        let names: Vec<_> = all.items.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, ["A editor", "A viewer", "Ines Duarte", "Marek Sobol"]);
        for (state, name) in [("invited", "Ines Duarte"), ("deactivated", "A editor")] {
            let found: Page<TeamMember> = administrator.get(&format!("/api/v1/members?state={state}")).await.read();
            assert_eq!((found.total, found.items[0].name.as_str()), (1, name));
        }
        assert_eq!(administrator.get("/api/v1/members?q=INES@").await.read::<Page<TeamMember>>().total, 1);
    }

    async fn names_are_found_in_any_case_and_pages_hold_each_once(app) {
        let administrator = app.administrator().await;
        for (n, name) in ["Ольга Белова", "Élise Roux", "olaf", "Olga", "ОЛЕГ"].into_iter().enumerate() {
            let body = json!({ "name": name, "email": format!("m{n}@hollund.example"), "role": "viewer" });
            assert_eq!(administrator.post("/api/v1/members", &body).await.status, 201);
        }
        let names = |query: &'static str| { let administrator = &administrator; async move {
            let (mut names, mut path) = (Vec::new(), format!("/api/v1/members?limit=2{query}"));
            loop {
                let page: Page<TeamMember> = administrator.get(&path).await.read();
                names.extend(page.items.into_iter().map(|member| member.name));
                let Some(cursor) = page.next_cursor else { return names };
                path = format!("/api/v1/members?limit=2{query}&cursor={cursor}");
            }
        }};
        assert_eq!(names("&q=%D0%BE%D0%BB").await, ["ОЛЕГ", "Ольга Белова"]);
        assert_eq!(names("&q=OLA").await, ["olaf"]);
        assert_eq!(names("&q=HOLLUND").await.len(), 6, "by address, too");
        assert_eq!(names("&q=%C3%A9LISE").await, ["Élise Roux"]);
        assert_eq!(names("").await, ["Marek Sobol", "olaf", "Olga", "Élise Roux", "ОЛЕГ", "Ольга Белова"]);
        assert_eq!(administrator.get("/api/v1/members?cursor=bm9uZQ").await.status, 400);
    }

    async fn roles_are_listed_with_their_rights(app) {
        let roles: Roles = app.member(Role::Viewer).await.get("/api/v1/roles").await.read();
        let counts: Vec<_> = roles.items.iter().map(|role| (role.id, role.rights.len())).collect();
        assert_eq!(counts, [(Role::Viewer, 2), (Role::Contributor, 7), (Role::Editor, 11), (Role::Administrator, 15)]);
    }

    async fn who_was_last_seen_when_is_known_to_the_minute(app) {
        let administrator = app.administrator().await;
        let viewer = app.member(Role::Viewer).await;
        let id = id_of(&viewer).await;
        let signed_in = super::account(&administrator, id).await.last_seen_at.expect("signed in");
        app.clock.advance(jiff::SignedDuration::from_secs(30));
        viewer.get("/api/v1/session").await;
        assert_eq!(super::account(&administrator, id).await.last_seen_at, Some(signed_in), "no write a request");
        app.clock.advance(jiff::SignedDuration::from_mins(5));
        viewer.get("/api/v1/session").await;
        assert!(super::account(&administrator, id).await.last_seen_at > Some(signed_in));
    }
}
