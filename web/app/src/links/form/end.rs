use vitrine_shared::Link;

use crate::time;

/// The end of a link as form fields hold it.
#[derive(Clone, PartialEq)]
pub struct End {
    pub on: bool,
    pub date: String,
    pub time: String,
    pub zone: String,
}

impl End {
    pub fn of(link: &Link) -> Self {
        let zone = link.time_zone.clone().unwrap_or_else(time::own_zone);
        let (date, time) = match (&link.expires_on, &link.expires_at) {
            (Some(date), _) => (date.0.clone(), link.expires_time.clone().unwrap_or_default()),
            (None, Some(at)) => time::as_typed(at.into()),
            (None, None) => Default::default(),
        };
        Self { on: link.expires_at.is_some(), date, time, zone }
    }
}
