use std::collections::{BTreeMap, HashMap};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{collections, entities::collection_count, http::Failure};

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
