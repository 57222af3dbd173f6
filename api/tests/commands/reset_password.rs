use serde_json::json;
use vitrine::{accounts::reset_password, invitations::one_time_address};
use vitrine_shared::{InvitationPreview, ProblemCode, Role, TeamMember};

use crate::{
    harness::PASSWORD,
    members::{deactivated, id_of},
};

on_both! {
    async fn a_password_is_set_at_the_server(app) {
        let (member, email) = app.member_with_email(Role::Editor).await;
        let new = "a slow morning ferry to Bodø";
        assert!(reset_password(&app.app, &email, "short").await.is_err());
        assert!(reset_password(&app.app, "nobody@hollund.example", new).await.is_err());
        assert_eq!(member.get("/api/v1/session").await.status, 200);
        reset_password(&app.app, &email.to_uppercase(), new).await.expect("set");
        member.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        let body = |password: &str| json!({ "email": email, "password": password });
        app.stranger().post("/api/v1/session", &body(PASSWORD)).await.problem(ProblemCode::WrongCredentials);
        assert_eq!(app.stranger().post("/api/v1/session", &body(new)).await.status, 201);
    }

    async fn or_an_address_is_printed_at_which_they_set_it(app) {
        let administrator = app.administrator().await;
        let (member, email) = app.member_with_email(Role::Editor).await;
        let url = one_time_address(&app.app, &email).await.expect("an address");
        let code = url.split_once("/invitation#").expect("its code").1;
        let seen: InvitationPreview = app.stranger().post("/api/v1/invitations/previews", &json!({ "code": code })).await.read();
        assert_eq!(seen.email, email);
        let path = format!("/api/v1/members/{}", id_of(&member).await);
        administrator.patch(&path, 1, &deactivated()).await.read::<TeamMember>();
        assert!(one_time_address(&app.app, &email).await.is_err());
    }
}
