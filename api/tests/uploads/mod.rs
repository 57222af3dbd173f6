mod breaks;
mod create_upload;
mod delete_upload;
mod durability;
mod protocol;
mod storm;
mod syncing;
mod write_upload;

use crate::harness::{Answer, Client};

/// Where an upload stands.
async fn stand(client: &Client, upload: &str) -> Answer {
    client.with("tus-resumable", "1.0.0").send("HEAD", upload, None).await
}
