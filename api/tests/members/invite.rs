use jiff::SignedDuration;
use serde_json::{Value, json};
use vitrine_shared::{
    FieldCode, InvitationKind, InvitationPreview, MemberState, OneTimeAddress, ProblemCode, Right, Role, Session,
};

use super::{account, id_of};
use crate::harness::{Client, PASSWORD, TestApp};

const PREVIEWS: &str = "/api/v1/invitations/previews";
const ACCEPTANCES: &str = "/api/v1/invitations/acceptances";

fn ines() -> Value {
    json!({ "name": "Ines Duarte", "email": "Ines@Hollund.example", "role": "editor" })
}

/// The code of an address.
fn code(app: &TestApp, address: &OneTimeAddress) -> String {
    let url = address.url.as_deref().expect("shown once");
    url.strip_prefix(&format!("{}/invitation#", app.url))
        .expect("an address of the app, with its code behind the #")
        .to_owned()
}

async fn invite(app: &TestApp, administrator: &Client) -> (OneTimeAddress, String) {
    let invited: OneTimeAddress = administrator.post("/api/v1/members", &ines()).await.read();
    let code = code(app, &invited);
    (invited, code)
}

on_both! {
    async fn who_is_invited_sets_a_password_and_is_in(app) {
        let administrator = app.administrator().await;
        let (invited, code) = invite(&app, &administrator).await;
        let account_before = invited.member.account.expect("an account");
        assert_eq!((account_before.state, account_before.role), (MemberState::Invited, Role::Editor));
        let week = account_before.address_until.expect("open").duration_since(account_before.created_at);
        assert_eq!(week.as_hours(), 7 * 24);

        let guest = app.stranger();
        let seen: InvitationPreview = guest.post(PREVIEWS, &json!({ "code": code })).await.read();
        assert_eq!((seen.kind, seen.instance_name.as_str()), (InvitationKind::Joining, "Hollund"));
        assert_eq!((seen.name.as_str(), seen.email.as_str()), ("Ines Duarte", "Ines@Hollund.example"));
        let poor = guest.post(ACCEPTANCES, &json!({ "code": code, "password": "ines@hollund.example" })).await.problem(ProblemCode::Invalid);
        assert_eq!((poor.errors[0].pointer.as_str(), poor.errors[0].code), ("/password", FieldCode::TooEasy));

        let session: Session = guest.post(ACCEPTANCES, &json!({ "code": code, "password": PASSWORD, "name": "Inês Duarte" })).await.read();
        assert_eq!((session.member.name.as_str(), session.member.role), ("Inês Duarte", Role::Editor));
        assert_eq!(guest.get("/api/v1/session").await.status, 200);
        app.sign_in("ines@hollund.example").await;
        guest.post(PREVIEWS, &json!({ "code": code })).await.problem(ProblemCode::InvitationEnded);
        guest.post(ACCEPTANCES, &json!({ "code": code, "password": PASSWORD })).await.problem(ProblemCode::InvitationEnded);
        let joined = account(&administrator, invited.member.id).await;
        assert_eq!((joined.state, joined.address_until, joined.version), (MemberState::Active, None, 2));
        let taken = administrator.post("/api/v1/members", &ines()).await.problem(ProblemCode::Invalid);
        assert_eq!((taken.errors[0].pointer.as_str(), taken.errors[0].code), ("/email", FieldCode::Taken));
    }

    async fn an_invited_member_cannot_sign_in(app) {
        invite(&app, &app.administrator().await).await;
        for password in ["", PASSWORD] {
            let body = json!({ "email": "ines@hollund.example", "password": password });
            app.stranger().post("/api/v1/session", &body).await.problem(ProblemCode::WrongCredentials);
        }
    }

    async fn invited_again_the_old_address_ends_and_after_a_week_each_does(app) {
        let administrator = app.administrator().await;
        let (first, old) = invite(&app, &administrator).await;
        let again = json!({ "name": "Inês", "email": "ines@hollund.example", "role": "viewer" });
        let again: OneTimeAddress = administrator.post("/api/v1/members", &again).await.read();
        assert_eq!(again.member.id, first.member.id, "one member");
        assert_eq!((again.member.name.as_str(), again.member.account.as_ref().expect("there").role), ("Inês", Role::Viewer));
        app.stranger().post(PREVIEWS, &json!({ "code": old })).await.problem(ProblemCode::InvitationEnded);
        let new = code(&app, &again);
        assert_eq!(app.stranger().post(PREVIEWS, &json!({ "code": new })).await.status, 200);
        app.clock.advance(SignedDuration::from_hours(7 * 24));
        app.stranger().post(PREVIEWS, &json!({ "code": new })).await.problem(ProblemCode::InvitationEnded);
        app.stranger().post(ACCEPTANCES, &json!({ "code": new, "password": PASSWORD })).await.problem(ProblemCode::InvitationEnded);
        app.administrator().await.post(&format!("/api/v1/members/{}/password-resets", first.member.id), &json!({})).await.read::<OneTimeAddress>();
    }

    async fn an_address_is_used_once_even_by_two_at_once(app) {
        let administrator = app.administrator().await;
        let (_, code) = invite(&app, &administrator).await;
        let attempts = (0..3).map(|_| {
            let (client, body) = (app.stranger(), json!({ "code": code, "password": PASSWORD }));
            async move { client.post(ACCEPTANCES, &body).await.status }
        });
        let mut statuses = futures_util::future::join_all(attempts).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 410, 410]);
    }

    async fn a_reset_leaves_the_old_password_until_it_is_used(app) {
        let administrator = app.administrator().await;
        let (editor, email) = app.member_with_email(Role::Editor).await;
        let reset = format!("/api/v1/members/{}/password-resets", id_of(&editor).await);
        let address: OneTimeAddress = administrator.post(&reset, &json!({})).await.read();
        assert_eq!(editor.get("/api/v1/session").await.status, 200);
        app.sign_in(&email).await;
        let code = code(&app, &address);
        let seen: InvitationPreview = app.stranger().post(PREVIEWS, &json!({ "code": code })).await.read();
        assert_eq!(seen.kind, InvitationKind::NewPassword);
        let new = "a slow morning ferry to Bodø";
        let here = app.stranger();
        here.post(ACCEPTANCES, &json!({ "code": code, "password": new, "stay_signed_in": true })).await.read::<Session>();
        assert_eq!(here.get("/api/v1/session").await.status, 200);
        editor.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        let body = |password: &str| json!({ "email": email, "password": password });
        app.stranger().post("/api/v1/session", &body(PASSWORD)).await.problem(ProblemCode::WrongCredentials);
        assert_eq!(app.stranger().post("/api/v1/session", &body(new)).await.status, 201);
    }

    async fn guesses_at_codes_are_slowed_down_for_their_address(app) {
        let guesser = app.stranger().at_address("203.0.113.1".parse().expect("an address"));
        for _ in 0..20 {
            guesser.post(PREVIEWS, &json!({ "code": "7Kq2mXw9TzR4bVnL0cYpHd" })).await.problem(ProblemCode::InvitationEnded);
        }
        let body = json!({ "code": "7Kq2mXw9TzR4bVnL0cYpHd", "password": PASSWORD });
        guesser.post(ACCEPTANCES, &body).await.problem(ProblemCode::TooManyAttempts);
        let other = app.stranger().at_address("203.0.113.2".parse().expect("an address"));
        other.post(ACCEPTANCES, &body).await.problem(ProblemCode::InvitationEnded);
    }

    async fn fields_that_do_not_hold_are_named(app) {
        let administrator = app.administrator().await;
        let problem = administrator.post("/api/v1/members", &json!({ "name": " ", "email": "nobody", "role": "viewer" })).await.problem(ProblemCode::Invalid);
        let fields: Vec<_> = problem.errors.iter().map(|error| (error.pointer.as_str(), error.code)).collect();
        assert_eq!(fields, [("/name", FieldCode::Required), ("/email", FieldCode::Malformed)]);
        let problem = administrator.post("/api/v1/members", &json!({ "name": "x", "email": "x@y", "role": "king" })).await.problem(ProblemCode::Invalid);
        assert_eq!(problem.errors[0].pointer, "/role");
    }

    async fn nobody_gives_or_changes_what_may_more_than_they(app) {
        let administrator = app.administrator().await;
        let token = app.stranger().bearing(&administrator.token(&[Right::MemberManage, Right::AssetView, Right::AssetDownloadProxy]).await);
        assert_eq!(token.post("/api/v1/members", &json!({ "name": "V", "email": "v@hollund.example", "role": "viewer" })).await.status, 201);
        for role in ["contributor", "editor", "administrator"] {
            let body = json!({ "name": "X", "email": format!("{role}@hollund.example"), "role": role });
            token.post("/api/v1/members", &body).await.problem(ProblemCode::NotAllowed);
        }
        let me = id_of(&administrator).await;
        token.post(&format!("/api/v1/members/{me}/password-resets"), &json!({})).await.problem(ProblemCode::NotAllowed);
        token.patch(&format!("/api/v1/members/{me}"), 1, &json!({ "name": "Mine" })).await.problem(ProblemCode::NotAllowed);
        let viewer = app.member(Role::Viewer).await;
        let viewer = format!("/api/v1/members/{}", id_of(&viewer).await);
        token.patch(&viewer, 1, &json!({ "role": "editor" })).await.problem(ProblemCode::NotAllowed);
        assert_eq!(token.patch(&viewer, 1, &json!({ "name": "Another" })).await.status, 200);
    }
}
