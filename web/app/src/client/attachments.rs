use vitrine_shared::{AssetId, Attachment, AttachmentId, Attachments, EditAttachment};

use super::{Answer, fetch};

/// The attachments of an asset, oldest first.
pub async fn list_attachments(asset: AssetId) -> Answer<Vec<Attachment>> {
    let attachments: Attachments = fetch::get(&path(asset, "")).answer().await?;
    Ok(attachments.items)
}

pub async fn edit_attachment(asset: AssetId, before: &Attachment, request: &EditAttachment) -> Answer<Attachment> {
    fetch::patch(&one(asset, before.id), before.version).json(request).answer().await
}

/// Removes it for good.
pub async fn delete_attachment(asset: AssetId, id: AttachmentId) -> Answer<()> {
    fetch::delete(&one(asset, id)).done().await
}

fn one(asset: AssetId, id: AttachmentId) -> String {
    path(asset, &["/", &id.to_string()].concat())
}

fn path(asset: AssetId, below: &str) -> String {
    ["/assets/", &asset.to_string(), "/attachments", below].concat()
}
