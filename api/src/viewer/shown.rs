//! What a link shows, and what of it may be taken: the one place for pages, single files, archives and programs alike.

use std::collections::HashSet;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Value};
use uuid::Uuid;
use vitrine_shared::Allow;

use super::file_kind::rendition_name;
use crate::{
    database::statement,
    entities::asset,
    http::Failure,
    storage::{Digest, Key},
    watermark::{Pictures, Unmarked},
};

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

/// What a profile made, as a link gives it.
#[derive(Clone, Debug)]
pub struct Made {
    pub profile: String,
    pub name: String,
    pub recipe: i32,
    pub media_type: String,
    pub width: u32,
    pub height: u32,
    pub on_screen: bool,
    pub for_download: bool,
    /// The watermark that it has, where the link shows one.
    pub mark: Option<String>,
    /// The file that the link gives, the marked one where it shows a watermark; none: that is still to be made.
    pub file: Option<Digest>,
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

    /// Where the picture that a profile made of it is kept: the marked one where the link shows a watermark.
    pub fn key(&self, made: &Made) -> Option<Key> {
        let (original, profile, recipe) = (self.sha256()?, made.profile.clone(), made.recipe);
        Some(match made.mark.clone() {
            None => Key::Rendition { original, profile, recipe },
            Some(mark) => Key::Marked { original, profile, recipe, mark },
        })
    }

    /// What is still to be marked of it, of the profiles that `wants` names.
    pub fn unmarked(&self, wants: impl Fn(&Made) -> bool) -> Vec<Unmarked> {
        let missing = self.renditions.iter().filter(|made| made.file.is_none() && wants(made));
        let unmarked = |made: &Made| {
            let (profile, recipe, mark) = (made.profile.clone(), made.recipe, made.mark.clone()?);
            Some(Unmarked { asset: self.asset.id, original: self.sha256()?, profile, recipe, mark })
        };
        missing.filter_map(unmarked).collect()
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
        let Digest { sha256, crc32, size } = made.file?;
        Some(Takeable {
            class: Class::Rendition(made.profile.clone()),
            profile_name: Some(made.name.clone()),
            key: self.key(made)?,
            file_name: rendition_name(&self.asset.name, &made.media_type),
            media_type: made.media_type.clone(),
            size,
            sha256: sha256.to_vec(),
            crc32,
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

/// The renditions `r` that a link gives, and as which files: the size and sums are those of the marked pictures, never of
/// what they were made of; only films and the like carry no mark.
struct Given {
    size: &'static str,
    sha256: &'static str,
    crc32: &'static str,
    /// Whether the file is made, or cannot be.
    state: &'static str,
    /// Further tables.
    join: &'static str,
    /// What holds of `r`.
    only: &'static str,
}

impl Given {
    fn of(pictures: &Pictures) -> Self {
        match pictures {
            Pictures::Clean => {
                Self { size: "r.size", sha256: "r.sha256", crc32: "r.crc32", state: "r.state", join: "", only: "" }
            }
            Pictures::Marked(_) => Self {
                size: "CASE WHEN r.media_type LIKE 'image/%' THEN k.size ELSE r.size END",
                sha256: "CASE WHEN r.media_type LIKE 'image/%' THEN k.sha256 ELSE r.sha256 END",
                crc32: "CASE WHEN r.media_type LIKE 'image/%' THEN k.crc32 ELSE r.crc32 END",
                state: "CASE WHEN r.media_type LIKE 'image/%' THEN k.state ELSE r.state END",
                join: "LEFT JOIN marked_renditions k ON k.asset_id = r.asset_id AND k.profile_id = r.profile_id \
                       AND k.recipe = r.recipe AND k.mark = ?",
                only: "",
            },
            Pictures::Withheld => Self { only: "AND r.media_type NOT LIKE 'image/%'", ..Self::of(&Pictures::Clean) },
        }
    }
}

/// The assets that a link to this collection shows, in its order, with the pictures that it gives.
pub async fn shown(
    db: &impl ConnectionTrait,
    collection: Uuid,
    pictures: &Pictures,
    which: Which<'_>,
) -> Result<Vec<Shown>, Failure> {
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
    let Given { size, sha256, crc32, state, join, only: of_these } = Given::of(pictures);
    let sql = format!(
        "WITH s AS (SELECT a.*, ca.position {SHOWN} {only}) \
         SELECT s.*, r.profile_id, r.recipe, r.media_type AS made_type, r.width AS made_width, r.height AS made_height, \
                {size} AS made_size, {sha256} AS made_sha256, {crc32} AS made_crc32, {state} AS made_state, \
                p.name AS profile_name, p.on_screen, p.for_download, p.position AS place, NULL AS attachment_id \
           FROM s \
           LEFT JOIN renditions r ON r.asset_id = s.id AND r.state = 'made' {of_these} \
           {join} \
           LEFT JOIN profiles p ON p.id = r.profile_id \
         UNION ALL \
         SELECT s.*, NULL, NULL, t.media_type, NULL, NULL, t.size, t.sha256, t.crc32, NULL, t.name, NULL, NULL, NULL, t.id \
           FROM s JOIN attachments t ON t.asset_id = s.id \
          ORDER BY position, id, place, attachment_id"
    );
    values.extend(pictures.mark().map(Value::from));
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
        asset.renditions.extend(made(&row, pictures)?);
        asset.attachments.extend(attached(&row)?);
    }
    Ok(shown)
}

/// The rendition of a row; none where the asset has none, or none that can be marked.
fn made(row: &QueryResult, pictures: &Pictures) -> Result<Option<Made>, DbErr> {
    let Some(profile) = row.try_get::<Option<String>>("", "profile_id")? else { return Ok(None) };
    let count = |column: &str| Ok::<_, DbErr>(row.try_get::<i32>("", column)?.unsigned_abs());
    let file = match row.try_get::<Option<String>>("", "made_state")?.as_deref() {
        Some("made") => Some(digest(row)?),
        Some(_) => return Ok(None),
        None => None,
    };
    let media_type: String = row.try_get("", "made_type")?;
    Ok(Some(Made {
        profile,
        name: row.try_get("", "profile_name")?,
        recipe: row.try_get("", "recipe")?,
        mark: pictures.mark().filter(|_| media_type.starts_with("image/")).map(str::to_owned),
        media_type,
        width: count("made_width")?,
        height: count("made_height")?,
        on_screen: row.try_get("", "on_screen")?,
        for_download: row.try_get("", "for_download")?,
        file,
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

fn digest(row: &QueryResult) -> Result<Digest, DbErr> {
    let sha256: Vec<u8> = row.try_get("", "made_sha256")?;
    Ok(Digest {
        size: row.try_get::<i64>("", "made_size")?.unsigned_abs(),
        sha256: sha256.try_into().map_err(|_| DbErr::Type("a SHA-256 of another length".to_owned()))?,
        crc32: u32::try_from(row.try_get::<i64>("", "made_crc32")?).unwrap_or_default(),
    })
}

/// A rendition's file: its profile, recipe and mark.
pub type PictureFile = (String, i32, Option<String>);

/// Which files there are now of what a link shows.
#[derive(Default)]
pub struct Present {
    /// Originals, by asset; renditions that the link gives for download and that are made, with their file as well.
    files: HashSet<(Uuid, Option<PictureFile>)>,
    /// By asset and their own id.
    attachments: HashSet<(Uuid, Uuid)>,
}

impl Present {
    /// `picture`: none for the original.
    pub fn has_file(&self, asset: Uuid, picture: Option<PictureFile>) -> bool {
        self.files.contains(&(asset, picture))
    }

    pub fn has_attachment(&self, asset: Uuid, id: Uuid) -> bool {
        self.attachments.contains(&(asset, id))
    }
}

/// The files of the assets that a link to this collection shows.
pub async fn present(db: &impl ConnectionTrait, collection: Uuid, pictures: &Pictures) -> Result<Present, Failure> {
    let Given { state, join, only, .. } = Given::of(pictures);
    let sql = format!(
        "WITH s AS (SELECT a.id {SHOWN}) \
         SELECT s.id, f.profile_id, f.recipe, f.media_type, NULL AS attachment_id FROM s \
           LEFT JOIN (SELECT r.asset_id, r.profile_id, r.recipe, r.media_type FROM renditions r {join} \
                        JOIN profiles p ON p.id = r.profile_id \
                       WHERE r.state = 'made' AND {state} = 'made' AND p.for_download {only}) f ON f.asset_id = s.id \
         UNION ALL \
         SELECT s.id, NULL, NULL, NULL, t.id FROM s JOIN attachments t ON t.asset_id = s.id"
    );
    let values = [Value::from(collection)].into_iter().chain(pictures.mark().map(Value::from));
    let mut present = Present::default();
    for row in db.query_all_raw(statement(db, &sql, values)).await? {
        let id: Uuid = row.try_get("", "id")?;
        present.files.insert((id, None));
        let attachment: Option<Uuid> = row.try_get("", "attachment_id")?;
        present.attachments.extend(attachment.map(|attachment| (id, attachment)));
        let Some(profile) = row.try_get::<Option<String>>("", "profile_id")? else { continue };
        let media_type: String = row.try_get("", "media_type")?;
        let mark = pictures.mark().filter(|_| media_type.starts_with("image/")).map(str::to_owned);
        present.files.insert((id, Some((profile, row.try_get("", "recipe")?, mark))));
    }
    Ok(present)
}
