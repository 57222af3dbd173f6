use vitrine_shared::{ChangePassword, EditProfile, OwnSession, OwnSessions, Profile};

use super::{Answer, fetch};

pub async fn get_profile() -> Answer<Profile> {
    fetch::get("/profile").answer().await
}

pub async fn edit_profile(version: i64, request: &EditProfile) -> Answer<Profile> {
    fetch::patch("/profile", version).json(request).answer().await
}

/// Ends every other session, too.
pub async fn change_password(request: &ChangePassword) -> Answer<()> {
    fetch::post("/profile/password").json(request).done().await
}

/// Where one is signed in, used last first.
pub async fn list_sessions() -> Answer<Vec<OwnSession>> {
    let sessions: OwnSessions = fetch::get("/sessions").answer().await?;
    Ok(sessions.items)
}

pub async fn delete_own_session(id: &str) -> Answer<()> {
    fetch::delete(&["/sessions/", id].concat()).done().await
}

pub async fn delete_other_sessions() -> Answer<()> {
    fetch::delete("/sessions").done().await
}
