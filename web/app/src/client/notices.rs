use serde::Deserialize;
use vitrine_shared::{Notices, NoticesRead};

use super::{Answer, fetch};

/// What happened to the links that this member made, newest first.
pub async fn get_notices() -> Answer<Notices> {
    fetch::get("/notices").answer().await
}

/// How many of them are not read yet. Reading the others, too, would be code of every page.
pub async fn count_unread_notices() -> Answer<u64> {
    let Unread { unread } = fetch::get("/notices").answer().await?;
    Ok(unread)
}

#[derive(Deserialize)]
struct Unread {
    unread: u64,
}

/// They were seen up to this one.
pub async fn read_notices(up_to: i64) -> Answer<()> {
    fetch::post("/notices/readings").json(&NoticesRead { up_to }).done().await
}
