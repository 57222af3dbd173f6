use serde::{Deserialize, Serialize};

/// One page of a list. Pages are continued by an opaque cursor, so that what is added meanwhile moves nothing.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Give it as `cursor` to get the next page; absent on the last.
    pub next_cursor: Option<String>,
    /// Entries on all pages.
    pub total: u64,
}
