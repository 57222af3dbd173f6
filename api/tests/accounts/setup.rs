use serde_json::{Value, json};
use vitrine_shared::{FieldCode, Instance, ProblemCode, Session};

use crate::harness::{Backend, PASSWORD, TestApp};

fn request(app: &TestApp) -> Value {
    json!({
        "code": app.app.setup_code.as_str(), "instance_name": "Hollund", "language": "ru", "time_zone": "Europe/Oslo",
        "name": "Marek Sobol", "email": "marek@hollund.example", "password": PASSWORD,
    })
}

async fn first_run(app: TestApp) {
    let stranger = app.stranger();
    let instance: Instance = stranger.get("/api/v1/instance").await.read();
    assert!(instance.needs_setup);

    let mut wrong = request(&app);
    wrong["code"] = json!("AAAA-AAAA");
    stranger.post("/api/v1/setup", &wrong).await.problem(ProblemCode::WrongSetupCode);

    let mut poor = request(&app);
    (poor["password"], poor["email"], poor["time_zone"], poor["instance_name"]) =
        (json!("short"), json!("nobody"), json!("Mars/Base"), json!("  "));
    let problem = stranger.post("/api/v1/setup", &poor).await.problem(ProblemCode::Invalid);
    let mut fields: Vec<_> = problem.errors.iter().map(|error| (error.pointer.as_str(), error.code)).collect();
    fields.sort_by_key(|(pointer, _)| *pointer);
    assert_eq!(
        fields,
        [
            ("/email", FieldCode::Malformed),
            ("/instance_name", FieldCode::Required),
            ("/password", FieldCode::TooShort),
            ("/time_zone", FieldCode::Unknown),
        ]
    );

    let session: Session = stranger.post("/api/v1/setup", &request(&app)).await.read();
    assert_eq!((session.instance.name.as_str(), session.instance.needs_setup), ("Hollund", false));
    assert_eq!(stranger.get("/api/v1/session").await.status, 200, "who set it up is signed in");
    app.stranger().post("/api/v1/setup", &request(&app)).await.problem(ProblemCode::AlreadySetUp);
}

#[actix_web::test]
async fn sqlite() {
    first_run(TestApp::start_empty(Backend::Sqlite).await).await;
}

#[actix_web::test]
async fn postgres() {
    first_run(TestApp::start_empty(Backend::Postgres).await).await;
}

/// Of several at once exactly one makes the administrator.
#[actix_web::test]
async fn only_one_of_several_at_once_succeeds() {
    for backend in [Backend::Sqlite, Backend::Postgres] {
        let app = TestApp::start_empty(backend).await;
        let attempts = (0..4).map(|n| {
            let (client, mut body) = (app.stranger(), request(&app));
            body["email"] = json!(format!("m{n}@hollund.example"));
            async move { client.post("/api/v1/setup", &body).await.status }
        });
        let mut statuses = futures_util::future::join_all(attempts).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409, 409, 409]);
    }
}
