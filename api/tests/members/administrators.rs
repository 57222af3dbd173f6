//! The last administrator cannot be lost.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{deactivated, id_of, second_administrator};

on_both! {
    async fn the_last_administrator_stays_one(app) {
        let administrator = app.administrator().await;
        let path = format!("/api/v1/members/{}", id_of(&administrator).await);
        // Who was invited but has not come does not count.
        let invited = json!({ "name": "Ines", "email": "ines@hollund.example", "role": "administrator" });
        administrator.post("/api/v1/members", &invited).await.read::<Value>();
        for change in [json!({ "role": "editor" }), deactivated()] {
            administrator.patch(&path, 1, &change).await.problem(ProblemCode::LastAdministrator);
        }
        let (second, second_id) = second_administrator(&app).await;
        administrator.patch(&path, 1, &json!({ "role": "editor" })).await.read::<Value>();
        let second_path = format!("/api/v1/members/{second_id}");
        second.patch(&second_path, 1, &deactivated()).await.problem(ProblemCode::LastAdministrator);
        second.patch(&path, 2, &json!({ "role": "administrator" })).await.read::<Value>();
        assert_eq!(second.patch(&second_path, 1, &deactivated()).await.status, 200, "one's own account, too");
    }

    async fn two_who_demote_each_other_at_once_leave_one(app) {
        let first = app.administrator().await;
        let first_path = format!("/api/v1/members/{}", id_of(&first).await);
        for round in 0..4 {
            let (second, second_id) = second_administrator(&app).await;
            let second_path = format!("/api/v1/members/{second_id}");
            let any = (first.with("if-match", "*"), second.with("if-match", "*"));
            let demoted = json!({ "role": "viewer" });
            let (one, other) = tokio::join!(any.0.json("PATCH", &second_path, &demoted), any.1.json("PATCH", &first_path, &demoted));
            let mut statuses = [one.status, other.status];
            statuses.sort_unstable();
            // The one who came too late was the last, or was none any more.
            assert!(statuses[0] == 200 && [403, 409].contains(&statuses[1]), "round {round}: {statuses:?}");
            if other.status == 200 {
                any.1.json("PATCH", &first_path, &json!({ "role": "administrator" })).await.read::<Value>();
                any.0.json("PATCH", &second_path, &demoted).await.read::<Value>();
            }
        }
    }
}
