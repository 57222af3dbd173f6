use std::collections::{BTreeMap, HashMap};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    collections,
    database::{placeholders, statement},
    entities::collection_count,
    http::Failure,
};

/// How many assets have a file of some class, and the bytes of these files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    pub assets: u64,
    pub bytes: u64,
}

impl std::ops::AddAssign for Held {
    fn add_assign(&mut self, other: Self) {
        self.assets += other.assets;
        self.bytes += other.bytes;
    }
}

/// What a collection holds outside of the bin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Of all kinds together.
    pub originals: Held,
    /// By kind: `image`, `video`, `audio`, `document`, `other`.
    pub kinds: BTreeMap<String, Held>,
    /// By profile.
    pub profiles: BTreeMap<String, Held>,
    /// Assets that have attachments, and the bytes of all of these.
    pub attachments: Held,
}

impl Holdings {
    /// What the profile made of these assets.
    pub fn profile(&self, id: &str) -> Held {
        self.profiles.get(id).copied().unwrap_or_default()
    }

    fn add(&mut self, class: String, held: Held) {
        match class.strip_prefix("profile:") {
            Some(profile) => *self.profiles.entry(profile.to_owned()).or_default() += held,
            None if class == "attachments" => self.attachments += held,
            None if !collections::is_kind(&class) => {}
            None => {
                self.originals += held;
                *self.kinds.entry(class).or_default() += held;
            }
        }
    }
}

/// What each of these collections holds, from the counts that are kept.
pub async fn holdings(db: &impl ConnectionTrait, collections: &[Uuid]) -> Result<HashMap<Uuid, Holdings>, Failure> {
    let of_these = collection_count::Column::CollectionId.is_in(collections.iter().copied());
    let mut holdings: HashMap<Uuid, Holdings> = HashMap::new();
    for row in collection_count::Entity::find().filter(of_these).all(db).await? {
        let unsigned = |count: i64| u64::try_from(count).unwrap_or(0);
        let held = Held { assets: unsigned(row.assets), bytes: unsigned(row.bytes) };
        holdings.entry(row.collection_id).or_default().add(row.class, held);
    }
    Ok(holdings)
}

/// What these assets hold that are not in the bin, counted now.
pub(super) async fn holdings_of(db: &impl ConnectionTrait, assets: &[Uuid]) -> Result<Holdings, Failure> {
    let mut holdings = Holdings::default();
    if assets.is_empty() {
        return Ok(holdings);
    }
    let these = placeholders(assets.len());
    let sql = format!(
        "SELECT a.kind AS class, COUNT(*) AS assets, CAST(SUM(a.size) AS BIGINT) AS bytes FROM assets a \
          WHERE a.id IN ({these}) AND a.deleted_at IS NULL GROUP BY a.kind \
         UNION ALL \
         SELECT 'profile:' || r.profile_id AS class, COUNT(*) AS assets, CAST(SUM(r.size) AS BIGINT) AS bytes \
           FROM renditions r JOIN assets a ON a.id = r.asset_id \
          WHERE a.id IN ({these}) AND a.deleted_at IS NULL AND r.state = 'made' GROUP BY r.profile_id \
         UNION ALL \
         SELECT 'attachments' AS class, COUNT(DISTINCT a.id) AS assets, CAST(SUM(t.size) AS BIGINT) AS bytes \
           FROM attachments t JOIN assets a ON a.id = t.asset_id \
          WHERE a.id IN ({these}) AND a.deleted_at IS NULL HAVING COUNT(*) > 0"
    );
    let ids = || assets.iter().map(|&id| id.into());
    for row in db.query_all_raw(statement(db, &sql, ids().chain(ids()).chain(ids()))).await? {
        let count = |column: &str| Ok::<_, DbErr>(u64::try_from(row.try_get::<i64>("", column)?).unwrap_or(0));
        holdings.add(row.try_get("", "class")?, Held { assets: count("assets")?, bytes: count("bytes")? });
    }
    Ok(holdings)
}
