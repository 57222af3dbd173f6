use std::sync::{PoisonError, RwLock};

use sea_orm::EntityTrait;
use vitrine_locales::Locale;

use crate::{database::Database, entities::instance, http::Failure};

/// The installation's name, language and zone, kept in memory: every request wants them, and set-up is their only change.
#[derive(Default)]
pub struct InstanceCell(RwLock<Option<instance::Model>>);

impl InstanceCell {
    pub async fn load(database: &Database) -> Result<Self, Failure> {
        Ok(Self(RwLock::new(instance::Entity::find().one(database.read()).await?)))
    }

    /// Another process may have set the instance up: asks the database as long as it is not known.
    pub async fn refresh(&self, database: &Database) -> Result<(), Failure> {
        if !self.is_set_up()
            && let Some(row) = instance::Entity::find().one(database.read()).await?
        {
            self.set(row);
        }
        Ok(())
    }

    pub fn set(&self, row: instance::Model) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(row);
    }

    fn get<T>(&self, read: impl FnOnce(&instance::Model) -> T) -> Option<T> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(read)
    }

    pub fn is_set_up(&self) -> bool {
        self.get(|_| ()).is_some()
    }

    /// Empty before set-up.
    pub fn name(&self) -> String {
        self.get(|row| row.name.clone()).unwrap_or_default()
    }

    pub fn language(&self) -> Locale {
        self.get(|row| row.language.parse().ok()).flatten().unwrap_or_default()
    }

    /// IANA name.
    pub fn time_zone(&self) -> String {
        self.get(|row| row.time_zone.clone()).unwrap_or_else(|| "UTC".to_owned())
    }
}
