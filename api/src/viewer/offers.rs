//! What may be taken of a collection as a whole.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};
use vitrine_viewer::{Counts, Files, Offer};

use super::open_link::OpenLink;
use crate::{collections, database::statement, http::Failure, watermark::Pictures};

/// What a collection holds by class, as its pages say it.
pub(super) struct Held {
    pub counts: Counts,
    /// What may be taken, in the order in which to offer it.
    pub offers: Vec<Offer>,
    /// Assets of which some file that may be taken is still being made.
    pub preparing: u64,
}

/// Assets that have a file of some class, and its bytes in all.
type Kept = (u64, u64);

/// Reads the counts that are kept of the link's collection.
pub(super) async fn held(db: &impl ConnectionTrait, link: &OpenLink) -> Result<Held, Failure> {
    let sql = "SELECT c.class, c.assets, c.bytes, p.id AS profile_id, p.name AS profile_name, p.profile_group \
                 FROM collection_counts c LEFT JOIN profiles p ON c.class = 'profile:' || p.id AND p.for_download \
                WHERE c.collection_id = ? ORDER BY p.position";
    let given = link.given();
    let mut counts = Counts::default();
    let mut originals = Offer { files: Files::Originals, count: 0, bytes: 0 };
    let mut attachments = None;
    let mut profiles = Vec::new();
    let mut classes: HashMap<String, Kept> = HashMap::new();
    for row in db.query_all_raw(statement(db, sql, [link.collection().into()])).await? {
        let count = |column: &str| Ok::<_, DbErr>(u64::try_from(row.try_get::<i64>("", column)?).unwrap_or(0));
        let (class, assets, bytes): (String, _, _) = (row.try_get("", "class")?, count("assets")?, count("bytes")?);
        let profile: Option<String> = row.try_get("", "profile_id")?;
        if let Some(profile) = profile.filter(|profile| given.proxies.contains(profile)) {
            let is_picture = row.try_get::<String>("", "profile_group")? == "image";
            profiles.push((profile, row.try_get("", "profile_name")?, is_picture, (assets, bytes)));
        }
        if class == "attachment_files" && given.attachments {
            attachments = Some(Offer { files: Files::Attachments, count: assets, bytes });
        }
        if !collections::is_kind(&class) {
            classes.insert(class, (assets, bytes));
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
    let mut preparing = 0;
    let proxies = profiles.into_iter().map(|(profile, name, is_picture, kept)| {
        let of = |class: &str| classes.get(&format!("{class}:{profile}")).copied().unwrap_or_default();
        let (count, bytes) = match link.pictures() {
            Pictures::Marked(_) if is_picture => {
                let marked = of("marked");
                preparing = kept.0.saturating_sub(marked.0 + of("unmarked").0).max(preparing);
                marked
            }
            Pictures::Withheld if is_picture => Kept::default(),
            _ => kept,
        };
        Offer { files: Files::Proxies { profile, name }, count, bytes }
    });
    let originals = Some(originals).filter(|_| given.originals);
    let offers = originals.into_iter().chain(proxies).chain(attachments).filter(|offer| offer.count > 0).collect();
    Ok(Held { counts, offers, preparing })
}
