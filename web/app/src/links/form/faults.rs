use crate::{
    client::Failure,
    i18n::{locale, t},
};

/// What is wrong, field by field, and with the whole.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Faults {
    pub name: Option<String>,
    /// The name of the collection that is made for it.
    pub collection: Option<String>,
    pub allow: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub start: Option<String>,
    pub password: Option<String>,
    pub slug: Option<String>,
    pub limit: Option<String>,
    pub message: Option<String>,
    pub sites: Option<String>,
    pub watermark: Option<String>,
    pub above: Option<String>,
}

impl Faults {
    /// What the service says, beside the fields that it concerns. `sites`: as they were sent.
    pub fn of(failure: &Failure, sites: &[String]) -> Self {
        // With the collection that is made for it, the link's own fields stand below it.
        let said = |pointer: &str| failure.beside(pointer).or_else(|| failure.beside(&["/link", pointer].concat()));
        let beside = |pointers: &[&str]| pointers.iter().find_map(|pointer| said(pointer));
        let site = |(at, site): (usize, &String)| {
            let fault = said(&["/embed_sites/", &at.to_string()].concat())?;
            Some(t::site_is_wrong(locale(), site, &fault))
        };
        let mut faults = Self {
            name: beside(&["/name"]),
            collection: beside(&["/collection/name"]),
            allow: beside(&["/allow", "/allow/originals", "/allow/proxies", "/allow/attachments"]),
            date: beside(&["/expires_on", "/expires_at", "/time_zone"]),
            time: beside(&["/expires_time"]),
            start: beside(&["/starts_at"]),
            password: beside(&["/password"]),
            slug: beside(&["/slug"]),
            limit: beside(&["/max_downloads"]),
            message: beside(&["/message"]),
            sites: beside(&["/embed_sites"]).or_else(|| sites.iter().enumerate().find_map(site)),
            watermark: beside(&["/watermark"]),
            above: None,
        };
        if faults == Self::default() {
            let gone = || failure.is_below("/assets/").then(|| t::selection_gone(locale()).to_owned());
            faults.above = beside(&["/assets"]).or_else(gone).or_else(|| Some(failure.sentence()));
        }
        faults
    }

    /// Whether something under «More» is wrong.
    pub fn are_in_more(&self) -> bool {
        [&self.slug, &self.limit, &self.message, &self.sites].iter().any(|fault| fault.is_some())
    }
}
