use vitrine_shared::{Change, FieldCode};

use super::store;
use crate::{
    accounts::resettable,
    app::App,
    events,
    http::{Failure, Field},
};

/// For a command: a new one-time address of the member with this e-mail address, who is not deactivated.
pub async fn one_time_address(app: &App, email: &str) -> Result<String, Failure> {
    let transaction = app.database.begin().await?;
    let member = resettable(&transaction, email).await?;
    let member = member.ok_or_else(|| Failure::invalid(vec![Field::new("/email", FieldCode::Unknown)]))?;
    let (url, _) = store::issue(app, &transaction, member.id).await?;
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: member.id.into() }]).await?;
    transaction.commit().await?;
    Ok(url)
}
