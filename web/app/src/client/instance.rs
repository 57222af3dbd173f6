use vitrine_shared::{
    AcceptInvitation, Instance, InvitationCode, InvitationPreview, Session, SessionRequest, SetupRequest,
};

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

/// Whom a one-time address is for.
pub async fn preview_invitation(request: &InvitationCode) -> Answer<InvitationPreview> {
    fetch::post("/invitations/previews").json(request).answer().await
}

/// Sets the password and signs in.
pub async fn accept_invitation(request: &AcceptInvitation) -> Answer<Session> {
    fetch::post("/invitations/acceptances").json(request).answer().await
}
