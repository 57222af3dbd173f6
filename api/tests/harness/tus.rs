//! Taking files in over tus 1.0.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use vitrine_shared::{Asset, AssetId, Attachment, CollectionId, PreviewState};

use super::{Answer, Client};

/// How long work in the background may take in a test.
const PATIENCE: Duration = Duration::from_secs(60);

/// Announces a file of so many bytes.
pub async fn create(client: &Client, name: &str, size: usize, collection: Option<CollectionId>) -> Answer {
    created(client, name, size, collection).send("POST", "/api/v1/uploads", None).await
}

fn created(client: &Client, name: &str, size: usize, collection: Option<CollectionId>) -> Client {
    let mut metadata = format!("filename {}", STANDARD.encode(name));
    if let Some(collection) = collection {
        metadata.push_str(&format!(",collection {}", STANDARD.encode(collection.to_string())));
    }
    client.with("tus-resumable", "1.0.0").with("upload-length", &size.to_string()).with("upload-metadata", &metadata)
}

/// Announces a file that is to be attached to an asset.
pub fn attaching(client: &Client, asset: AssetId, name: &str, size: usize) -> Client {
    let [name, asset] = [name.to_owned(), asset.to_string()].map(|text| STANDARD.encode(text));
    let metadata = format!("filename {name},attachment_of {asset}");
    client.with("tus-resumable", "1.0.0").with("upload-length", &size.to_string()).with("upload-metadata", &metadata)
}

/// Sends bytes from this offset on.
pub async fn append(client: &Client, upload: &str, offset: u64, bytes: &[u8]) -> Answer {
    let client = client.with("tus-resumable", "1.0.0").with("upload-offset", &offset.to_string());
    client.with("content-type", "application/offset+octet-stream").send("PATCH", upload, Some(bytes.to_vec())).await
}

impl Client {
    /// Takes a file in with one request.
    pub async fn upload(&self, name: &str, bytes: &[u8]) -> Asset {
        self.upload_to(name, bytes, None).await
    }

    /// Takes a file in, into a collection.
    pub async fn upload_to(&self, name: &str, bytes: &[u8], collection: Option<CollectionId>) -> Asset {
        let client =
            created(self, name, bytes.len(), collection).with("content-type", "application/offset+octet-stream");
        let answer = client.send("POST", "/api/v1/uploads", Some(bytes.to_vec())).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        self.get(answer.header("content-location")).await.read()
    }

    /// Attaches a file to an asset with one request.
    pub async fn attach(&self, asset: AssetId, name: &str, bytes: &[u8]) -> Attachment {
        let client = attaching(self, asset, name, bytes.len()).with("content-type", "application/offset+octet-stream");
        let answer = client.send("POST", "/api/v1/uploads", Some(bytes.to_vec())).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        self.get(answer.header("content-location")).await.read()
    }

    /// The asset as soon as nothing is being made of it any more.
    pub async fn preview_of(&self, asset: AssetId) -> Asset {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let asset: Asset = self.get(&format!("/api/v1/assets/{asset}")).await.read();
            if asset.preview.state != PreviewState::Wanted {
                return asset;
            }
            assert!(tokio::time::Instant::now() < deadline, "no preview of {} after a minute", asset.name);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}
