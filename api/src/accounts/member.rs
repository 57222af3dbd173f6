//! Making members: by set-up, and by command.

use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, SqlErr};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use vitrine_locales::Locale;
use vitrine_shared::{Change, EMAIL_CHARS, FieldCode, NAME_CHARS, ProblemCode, Role};

use super::{password_rules::member_password, store::folded};
use crate::{
    app::App,
    entities::{instance, member},
    events,
    http::{Failure, Field},
    links::known_zone,
    random,
};

/// Somebody to be added to the team.
#[derive(Clone, Debug)]
pub struct NewMember {
    pub name: String,
    pub email: String,
    pub password: String,
    pub role: Role,
}

/// Adds a member to an instance that is set up.
pub async fn create_member(app: &App, new: NewMember) -> Result<Uuid, Failure> {
    app.instance.refresh(&app.database).await?;
    if !app.instance.is_set_up() {
        return Err(ProblemCode::Conflict.into());
    }
    let fields = check_member(&new);
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let row = row(app, &new).await?;
    let transaction = app.database.begin().await?;
    let id = insert_member(&transaction, row).await?;
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: id.into() }]).await?;
    transaction.commit().await?;
    Ok(id)
}

/// Names the instance and makes its first administrator; only while there is neither.
pub async fn setup_instance(
    app: &App,
    name: &str,
    language: Locale,
    time_zone: &str,
    new: NewMember,
) -> Result<Uuid, Failure> {
    let mut fields = check_member(&new);
    let instance_name = plain_name("/instance_name", name).unwrap_or_else(|field| {
        fields.push(field);
        String::new()
    });
    if known_zone(time_zone).is_none() {
        fields.push(Field::new("/time_zone", FieldCode::Unknown));
    }
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let row = row(app, &new).await?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    if member::Entity::find().count(&transaction).await? > 0 {
        return Err(ProblemCode::AlreadySetUp.into());
    }
    let described = instance::Model {
        id: 1,
        name: instance_name,
        language: language.as_str().to_owned(),
        time_zone: time_zone.to_owned(),
        created_at: now,
    };
    // Two at once: the second finds the one row taken.
    let inserted = instance::Entity::insert(instance::ActiveModel::from(described.clone()))
        .exec_without_returning(&transaction)
        .await;
    if let Err(error) = inserted {
        return match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Err(ProblemCode::AlreadySetUp.into()),
            _ => Err(error.into()),
        };
    }
    let id = insert_member(&transaction, row).await?;
    transaction.commit().await?;
    app.instance.set(described);
    Ok(id)
}

fn check_member(new: &NewMember) -> Vec<Field> {
    let checks = [
        plain_name("/name", &new.name).err(),
        email_field(&new.email).err(),
        member_password("/password", &new.password, [new.name.trim(), new.email.trim()]).err(),
    ];
    checks.into_iter().flatten().collect()
}

/// A name as it is kept: NFC, trimmed, 1 to 200 characters, none of them a control character, and not all invisible.
/// Direction overrides are left out: they make a name read as another.
pub fn plain_name(pointer: &str, name: &str) -> Result<String, Field> {
    let name: String = name.trim().nfc().filter(|&char| !turns_text(char)).collect();
    if name.chars().all(is_invisible) {
        return Err(Field::new(pointer, FieldCode::Required));
    }
    if name.chars().count() > NAME_CHARS {
        return Err(Field::limited(pointer, FieldCode::TooLong, NAME_CHARS as u64));
    }
    if name.chars().any(char::is_control) {
        return Err(Field::new(pointer, FieldCode::Malformed));
    }
    Ok(name)
}

/// Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9).
pub fn turns_text(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// White space, and format characters that show nothing by themselves.
pub fn is_invisible(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether an e-mail address has the form of one.
pub fn email_field(email: &str) -> Result<(), Field> {
    let email = email.trim();
    if email.is_empty() {
        return Err(Field::new("/email", FieldCode::Required));
    }
    if email.chars().count() > EMAIL_CHARS {
        return Err(Field::limited("/email", FieldCode::TooLong, EMAIL_CHARS as u64));
    }
    let whole = email.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty() && !host.is_empty() && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
    });
    if !whole || email.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Field::new("/email", FieldCode::Malformed));
    }
    Ok(())
}

async fn row(app: &App, new: &NewMember) -> Result<member::Model, Failure> {
    let now = app.clock.now();
    Ok(member::Model {
        id: random::id(now)?,
        email: new.email.trim().to_owned(),
        email_folded: folded(&new.email),
        name: plain_name("/name", &new.name).map_err(|field| Failure::invalid(vec![field]))?,
        role_id: new.role.as_str().to_owned(),
        password_hash: app.passwords.hash(&new.password).await?,
        language: None,
        time_zone: None,
        created_at: now,
        deactivated_at: None,
        version: 1,
        joined_at: Some(now),
        seen_at: None,
    })
}

/// Adds a member's row; 422 where their e-mail address is another's.
pub async fn insert_member(db: &impl ConnectionTrait, row: member::Model) -> Result<Uuid, Failure> {
    let id = row.id;
    match member::Entity::insert(member::ActiveModel::from(row)).exec_without_returning(db).await {
        Ok(_) => Ok(id),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => {
                Err(Failure::invalid(vec![Field::new("/email", FieldCode::Taken)]))
            }
            _ => Err(error.into()),
        },
    }
}
