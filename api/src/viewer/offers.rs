//! What may be taken of a collection as a whole.

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;
use vitrine_shared::Allow;
use vitrine_viewer::{Counts, Files, Offer};

use crate::{collections, database::statement, http::Failure};

/// What a collection holds by class, as its pages say it.
pub(super) struct Held {
    pub counts: Counts,
    /// What may be taken, in the order in which to offer it.
    pub offers: Vec<Offer>,
}

/// Reads the counts that are kept of a collection.
pub(super) async fn held(db: &impl ConnectionTrait, collection: Uuid, given: &Allow) -> Result<Held, Failure> {
    let sql = "SELECT c.class, c.assets, c.bytes, p.id AS profile_id, p.name AS profile_name \
                 FROM collection_counts c LEFT JOIN profiles p ON c.class = 'profile:' || p.id AND p.for_download \
                WHERE c.collection_id = ? ORDER BY p.position";
    let mut counts = Counts::default();
    let mut originals = Offer { files: Files::Originals, count: 0, bytes: 0 };
    let mut attachments = None;
    let mut proxies = Vec::new();
    for row in db.query_all_raw(statement(db, sql, [collection.into()])).await? {
        let count = |column: &str| Ok::<_, DbErr>(u64::try_from(row.try_get::<i64>("", column)?).unwrap_or(0));
        let (class, assets, bytes): (String, _, _) = (row.try_get("", "class")?, count("assets")?, count("bytes")?);
        let profile: Option<String> = row.try_get("", "profile_id")?;
        if let Some(profile) = profile.filter(|profile| given.proxies.contains(profile) && assets > 0) {
            let name = row.try_get("", "profile_name")?;
            proxies.push(Offer { files: Files::Proxies { profile, name }, count: assets, bytes });
        }
        if class == "attachment_files" && given.attachments && assets > 0 {
            attachments = Some(Offer { files: Files::Attachments, count: assets, bytes });
        }
        if !collections::is_kind(&class) {
            continue;
        }
        originals.count += assets;
        originals.bytes += bytes;
        match class.as_str() {
            "image" => counts.images += assets,
            "video" => counts.films += assets,
            "audio" => counts.recordings += assets,
            "document" => counts.documents += assets,
            _ => counts.others += assets,
        }
    }
    let originals = (given.originals && originals.count > 0).then_some(originals);
    Ok(Held { counts, offers: originals.into_iter().chain(proxies).chain(attachments).collect() })
}
