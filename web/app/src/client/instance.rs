use vitrine_shared::{Instance, Session, SessionRequest, SetupRequest};

use super::{Answer, fetch};

pub async fn get_instance() -> Answer<Instance> {
    fetch::get("/instance").answer().await
}

pub async fn setup_instance(request: &SetupRequest) -> Answer<Session> {
    fetch::post("/setup").json(request).answer().await
}

pub async fn get_session() -> Answer<Session> {
    fetch::get("/session").answer().await
}

pub async fn create_session(request: &SessionRequest) -> Answer<Session> {
    fetch::post("/session").json(request).answer().await
}

pub async fn delete_session() -> Answer<()> {
    fetch::delete("/session").done().await
}
