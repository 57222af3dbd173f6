//! What a link shows, and what of it may be taken: the one place for pages, single files, archives and programs alike.

use std::collections::HashSet;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Value};
use uuid::Uuid;
use vitrine_shared::Allow;

use super::file_kind::rendition_name;
use crate::{database::statement, entities::asset, http::Failure, storage::Key};

/// The assets of a collection outside of the bin: what its links show.
pub(super) const SHOWN: &str = "FROM collection_assets ca JOIN assets a ON a.id = ca.asset_id \
                                WHERE ca.collection_id = ? AND a.deleted_at IS NULL";

/// A place in a collection's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub position: Vec<u8>,
    pub asset: Uuid,
}

/// An asset that a link shows, with the pictures there are of it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub asset: asset::Model,
    pub position: Vec<u8>,
    /// In the profiles' order.
    pub renditions: Vec<Made>,
    /// Oldest first.
    pub attachments: Vec<Attached>,
}

/// What a profile made.
#[derive(Clone, Debug)]
pub struct Made {
    pub profile: String,
    pub name: String,
    pub recipe: i32,
    pub media_type: String,
    pub width: u32,
    pub height: u32,
    pub size: u64,
    pub sha256: Vec<u8>,
    pub crc32: u32,
    pub on_screen: bool,
    pub for_download: bool,
}

/// A further file that belongs to an asset.
#[derive(Clone, Debug)]
pub struct Attached {
    pub id: Uuid,
    pub name: String,
    pub media_type: String,
    pub size: u64,
    pub sha256: Vec<u8>,
    pub crc32: u32,
}

/// Which file of an asset.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    Original,
    /// What the profile of this id made.
    Rendition(String),
    /// The attachment of this id.
    Attachment(Uuid),
}

/// A file that may be taken.
#[derive(Clone, Debug)]
pub struct Takeable {
    pub class: Class,
    /// Of the profile, `Preview 800`.
    pub profile_name: Option<String>,
    pub key: Key,
    /// As it was uploaded, of a rendition with the extension of what it is.
    pub file_name: String,
    pub media_type: String,
    pub size: u64,
    pub sha256: Vec<u8>,
    pub crc32: u32,
    pub pixels: Option<(u32, u32)>,
}

impl Class {
    /// `original`, the id of the profile, or `attachment`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Original => "original",
            Self::Rendition(profile) => profile,
            Self::Attachment(_) => "attachment",
        }
    }

    /// Whether a link that gives this gives files of this class.
    pub fn is_given(&self, given: &Allow) -> bool {
        match self {
            Self::Original => given.originals,
            Self::Rendition(profile) => given.proxies.contains(profile),
            Self::Attachment(_) => given.attachments,
        }
    }
}

impl Shown {
    /// The files of it that may be taken, in the order in which to offer them.
    pub fn takeable(&self, given: &Allow) -> Vec<Takeable> {
        let original = given.originals.then(|| self.original()).flatten();
        let offered = self.renditions.iter().filter(|made| made.for_download && given.proxies.contains(&made.profile));
        let attachments = self.attachments.iter().filter(|_| given.attachments).filter_map(attachment);
        original.into_iter().chain(offered.filter_map(|made| self.rendition(made))).chain(attachments).collect()
    }

    /// The file of this class, if it may be taken.
    pub fn take(&self, class: &Class, given: &Allow) -> Option<Takeable> {
        self.takeable(given).into_iter().find(|file| file.class == *class)
    }

    /// Where the picture that a profile made of it is kept.
    pub fn key(&self, made: &Made) -> Option<Key> {
        Some(Key::Rendition { original: self.sha256()?, profile: made.profile.clone(), recipe: made.recipe })
    }

    pub fn place(&self) -> Place {
        Place { position: self.position.clone(), asset: self.asset.id }
    }

    fn sha256(&self) -> Option<[u8; 32]> {
        self.asset.sha256.as_slice().try_into().ok()
    }

    fn original(&self) -> Option<Takeable> {
        let asset = &self.asset;
        Some(Takeable {
            class: Class::Original,
            profile_name: None,
            key: Key::Original(self.sha256()?),
            file_name: asset.name.clone(),
            media_type: asset.media_type.clone(),
            size: u64::try_from(asset.size).ok()?,
            sha256: asset.sha256.clone(),
            crc32: u32::try_from(asset.crc32).ok()?,
            pixels: asset.width.zip(asset.height).map(|(width, height)| (width.unsigned_abs(), height.unsigned_abs())),
        })
    }

    fn rendition(&self, made: &Made) -> Option<Takeable> {
        Some(Takeable {
            class: Class::Rendition(made.profile.clone()),
            profile_name: Some(made.name.clone()),
            key: self.key(made)?,
            file_name: rendition_name(&self.asset.name, &made.media_type),
            media_type: made.media_type.clone(),
            size: made.size,
            sha256: made.sha256.clone(),
            crc32: made.crc32,
            pixels: Some((made.width, made.height)),
        })
    }
}

fn attachment(attached: &Attached) -> Option<Takeable> {
    Some(Takeable {
        class: Class::Attachment(attached.id),
        profile_name: None,
        key: Key::Original(attached.sha256.as_slice().try_into().ok()?),
        file_name: attached.name.clone(),
        media_type: attached.media_type.clone(),
        size: attached.size,
        sha256: attached.sha256.clone(),
        crc32: attached.crc32,
        pixels: None,
    })
}

/// Which of a collection's assets.
pub enum Which<'a> {
    All,
    One(Uuid),
    /// At most so many behind this place, or from the beginning.
    After(Option<&'a Place>, u64),
}

/// The assets that a link to this collection shows, in its order.
pub async fn shown(db: &impl ConnectionTrait, collection: Uuid, which: Which<'_>) -> Result<Vec<Shown>, Failure> {
    let mut values: Vec<Value> = vec![collection.into()];
    let only = match which {
        Which::All => "",
        Which::One(asset) => {
            values.push(asset.into());
            "AND a.id = ?"
        }
        Which::After(None, limit) => {
            values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
            "ORDER BY ca.position, ca.asset_id LIMIT ?"
        }
        Which::After(Some(place), limit) => {
            values.extend([
                place.position.clone().into(),
                place.asset.into(),
                i64::try_from(limit).unwrap_or(i64::MAX).into(),
            ]);
            "AND (ca.position, ca.asset_id) > (?, ?) ORDER BY ca.position, ca.asset_id LIMIT ?"
        }
    };
    let sql = format!(
        "WITH s AS (SELECT a.*, ca.position {SHOWN} {only}) \
         SELECT s.*, r.profile_id, r.recipe, r.media_type AS made_type, r.width AS made_width, r.height AS made_height, \
                r.size AS made_size, r.sha256 AS made_sha256, r.crc32 AS made_crc32, \
                p.name AS profile_name, p.on_screen, p.for_download, p.position AS place, NULL AS attachment_id \
           FROM s \
           LEFT JOIN renditions r ON r.asset_id = s.id AND r.state = 'made' \
           LEFT JOIN profiles p ON p.id = r.profile_id \
         UNION ALL \
         SELECT s.*, NULL, NULL, t.media_type, NULL, NULL, t.size, t.sha256, t.crc32, t.name, NULL, NULL, NULL, t.id \
           FROM s JOIN attachments t ON t.asset_id = s.id \
          ORDER BY position, id, place, attachment_id"
    );
    let mut shown: Vec<Shown> = Vec::new();
    for row in db.query_all_raw(statement(db, &sql, values)).await? {
        let id: Uuid = row.try_get("", "id")?;
        let asset = match shown.last_mut() {
            Some(last) if last.asset.id == id => last,
            _ => {
                let asset = asset::Model::from_query_result(&row, "")?;
                let position = row.try_get("", "position")?;
                shown.push(Shown { asset, position, renditions: Vec::new(), attachments: Vec::new() });
                let last = shown.len() - 1;
                &mut shown[last]
            }
        };
        asset.renditions.extend(made(&row)?);
        asset.attachments.extend(attached(&row)?);
    }
    Ok(shown)
}

/// The rendition of a row; none where the asset has none.
fn made(row: &QueryResult) -> Result<Option<Made>, DbErr> {
    let Some(profile) = row.try_get::<Option<String>>("", "profile_id")? else { return Ok(None) };
    let count = |column: &str| Ok::<_, DbErr>(row.try_get::<i32>("", column)?.unsigned_abs());
    Ok(Some(Made {
        profile,
        name: row.try_get("", "profile_name")?,
        recipe: row.try_get("", "recipe")?,
        media_type: row.try_get("", "made_type")?,
        width: count("made_width")?,
        height: count("made_height")?,
        size: row.try_get::<i64>("", "made_size")?.unsigned_abs(),
        sha256: row.try_get("", "made_sha256")?,
        crc32: u32::try_from(row.try_get::<i64>("", "made_crc32")?).unwrap_or_default(),
        on_screen: row.try_get("", "on_screen")?,
        for_download: row.try_get("", "for_download")?,
    }))
}

/// The attachment of a row, in whose columns of renditions it stands; none where it is a rendition's.
fn attached(row: &QueryResult) -> Result<Option<Attached>, DbErr> {
    let Some(id) = row.try_get::<Option<Uuid>>("", "attachment_id")? else { return Ok(None) };
    Ok(Some(Attached {
        id,
        name: row.try_get("", "profile_name")?,
        media_type: row.try_get("", "made_type")?,
        size: row.try_get::<i64>("", "made_size")?.unsigned_abs(),
        sha256: row.try_get("", "made_sha256")?,
        crc32: u32::try_from(row.try_get::<i64>("", "made_crc32")?).unwrap_or_default(),
    }))
}

/// Which files there are now of what a link shows.
#[derive(Default)]
pub struct Present {
    /// Originals, by asset; renditions that are for download, with profile and recipe as well.
    files: HashSet<(Uuid, Option<(String, i32)>)>,
    /// By asset and their own id.
    attachments: HashSet<(Uuid, Uuid)>,
}

impl Present {
    pub fn has_file(&self, asset: Uuid, rendition: Option<&(String, i32)>) -> bool {
        self.files.contains(&(asset, rendition.cloned()))
    }

    pub fn has_attachment(&self, asset: Uuid, id: Uuid) -> bool {
        self.attachments.contains(&(asset, id))
    }
}

/// The files of the assets that a link to this collection shows.
pub async fn present(db: &impl ConnectionTrait, collection: Uuid) -> Result<Present, Failure> {
    let sql = format!(
        "WITH s AS (SELECT a.id {SHOWN}) \
         SELECT s.id, r.profile_id, r.recipe, NULL AS attachment_id FROM s \
           LEFT JOIN (SELECT made.* FROM renditions made JOIN profiles p ON p.id = made.profile_id \
                       WHERE made.state = 'made' AND p.for_download) r ON r.asset_id = s.id \
         UNION ALL \
         SELECT s.id, NULL, NULL, t.id FROM s JOIN attachments t ON t.asset_id = s.id"
    );
    let mut present = Present::default();
    for row in db.query_all_raw(statement(db, &sql, [collection.into()])).await? {
        let id: Uuid = row.try_get("", "id")?;
        let profile: Option<String> = row.try_get("", "profile_id")?;
        let recipe: Option<i32> = row.try_get("", "recipe")?;
        let attachment: Option<Uuid> = row.try_get("", "attachment_id")?;
        present.files.insert((id, None));
        present.files.extend(profile.zip(recipe).map(|rendition| (id, Some(rendition))));
        present.attachments.extend(attachment.map(|attachment| (id, attachment)));
    }
    Ok(present)
}
