use vitrine_shared::{Notices, NoticesRead};

use super::{Answer, fetch};

/// What happened to the links that this member made, newest first.
pub async fn get_notices() -> Answer<Notices> {
    fetch::get("/notices").answer().await
}

/// They were seen up to this one.
pub async fn read_notices(up_to: i64) -> Answer<()> {
    fetch::post("/notices/readings").json(&NoticesRead { up_to }).done().await
}
