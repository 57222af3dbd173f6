use vitrine_shared::{
    AssetId, AssetsRequest, CollectionId, CreateLink, GeneratedPassword, Link, LinkActivity, LinkEmbed, LinkId,
    LinkOptions, LinkPage, LinkRequest, LinkSort, LinkState, LinkVersion, LinkView, Links, LinksChange, LinksEdit,
    LinksRequest, MemberId,
};

use super::{Answer, assets::asset_path, collections::path as collection_path, fetch, query};

pub async fn get_link_options(collection: CollectionId) -> Answer<LinkOptions> {
    fetch::get(&collection_path(collection, "/link-options")).answer().await
}

/// The links of a collection, newest first.
pub async fn list_collection_links(collection: CollectionId) -> Answer<Vec<Link>> {
    let links: Links = fetch::get(&collection_path(collection, "/links")).answer().await?;
    Ok(links.items)
}

/// The active links that close when a collection is hidden; or when a member is no longer named for it.
pub async fn list_closing_links(collection: CollectionId, without: Option<MemberId>) -> Answer<Vec<Link>> {
    let without = without.map(|member| member.to_string());
    let rest = ["/closing-links", &query(&[("without", without.as_deref())])].concat();
    let links: Links = fetch::get(&collection_path(collection, &rest)).answer().await?;
    Ok(links.items)
}

/// Which links a list holds, and in which order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LinkFilter {
    /// A member's id, or `all`; one's own where absent.
    pub made_by: Option<String>,
    /// In the names of links and of what they open.
    pub text: String,
    pub state: Option<LinkState>,
    pub collection: Option<CollectionId>,
    pub sort: LinkSort,
}

impl LinkFilter {
    /// As a query has it.
    pub fn of(value: impl Fn(&str) -> Option<String>) -> Self {
        let (state, sort) = (value("state"), value("sort"));
        Self {
            made_by: value("made_by"),
            text: value("q").unwrap_or_default(),
            state: LinkState::ALL.into_iter().find(|one| state.as_deref() == Some(one.as_str())),
            collection: value("collection").and_then(|id| id.parse().ok()),
            sort: LinkSort::ALL.into_iter().find(|one| sort.as_deref() == Some(one.as_str())).unwrap_or_default(),
        }
    }

    /// Whether it holds less than all of one's own, or of everybody's.
    pub fn is_narrow(&self) -> bool {
        let of_one = self.made_by.as_ref().is_some_and(|by| by != "all");
        of_one || !self.text.is_empty() || self.state.is_some() || self.collection.is_some()
    }

    /// The query of it, with what else is asked.
    pub fn query(&self, rest: &[(&str, Option<&str>)]) -> String {
        let collection = self.collection.map(|id| id.to_string());
        let own = [
            ("made_by", self.made_by.as_deref()),
            ("q", Some(self.text.as_str()).filter(|text| !text.is_empty())),
            ("state", self.state.map(LinkState::as_str)),
            ("collection", collection.as_deref()),
            ("sort", Some(self.sort.as_str()).filter(|_| self.sort != LinkSort::default())),
        ];
        query(&[&own[..], rest].concat())
    }
}

/// One page of the links that one manages.
pub async fn list_links(filter: &LinkFilter, cursor: Option<&str>) -> Answer<LinkPage> {
    fetch::get(&["/links", &filter.query(&[("cursor", cursor)])].concat()).answer().await
}

/// Changes links together, all of them or none.
pub async fn edit_links(links: &[Link], change: LinksChange) -> Answer<()> {
    fetch::post("/links/edits").json(&LinksEdit { links: versions(links), change }).done().await
}

/// Ends links for ever, all of them or none.
pub async fn delete_links(links: &[Link]) -> Answer<()> {
    fetch::post("/links/deletions").json(&LinksRequest { links: versions(links) }).done().await
}

fn versions(links: &[Link]) -> Vec<LinkVersion> {
    links.iter().map(|link| LinkVersion { id: link.id, version: link.version }).collect()
}

/// How a link was used since a day, `2026-11-24`.
pub async fn get_link_activity(id: LinkId, from: &str) -> Answer<LinkActivity> {
    fetch::get(&activity_path(id, &[("from", Some(from))])).answer().await
}

/// The address of the same as a table for spreadsheets.
pub fn link_activity_csv(id: LinkId, from: &str) -> String {
    [fetch::BASE, &activity_path(id, &[("from", Some(from)), ("format", Some("csv"))])].concat()
}

fn activity_path(id: LinkId, asked: &[(&str, Option<&str>)]) -> String {
    [path(id), "/activity".to_owned(), query(asked)].concat()
}

pub async fn create_collection_link(collection: CollectionId, request: &LinkRequest) -> Answer<Link> {
    fetch::post(&collection_path(collection, "/links")).json(request).answer().await
}

/// What may be offered by a link to these assets.
pub async fn get_selection_link_options(assets: Vec<AssetId>) -> Answer<LinkOptions> {
    fetch::post("/links/options").json(&AssetsRequest { assets }).answer().await
}

/// Makes a collection of assets, and a link to it.
pub async fn create_link(request: &CreateLink) -> Answer<Link> {
    fetch::post("/links").json(request).answer().await
}

/// The direct links of an asset that one may know of, newest first.
pub async fn list_asset_links(asset: AssetId) -> Answer<Vec<Link>> {
    let links: Links = fetch::get(&asset_path(asset, "/links")).answer().await?;
    Ok(links.items)
}

pub async fn create_asset_link(asset: AssetId, request: &LinkRequest) -> Answer<Link> {
    fetch::post(&asset_path(asset, "/links")).json(request).answer().await
}

pub async fn get_link(id: LinkId) -> Answer<Link> {
    fetch::get(&path(id)).answer().await
}

pub async fn edit_link(id: LinkId, version: i64, request: &LinkRequest) -> Answer<Link> {
    fetch::patch(&path(id), version).json(request).answer().await
}

/// Becomes the link's maker.
pub async fn take_over_link(id: LinkId, version: i64) -> Answer<Link> {
    fetch::put(&[path(id), "/maker".to_owned()].concat(), version).answer().await
}

/// What recipients would see of a link, changed as the request asks.
pub async fn view_link(id: LinkId, request: &LinkRequest) -> Answer<LinkView> {
    fetch::post(&[path(id), "/views".to_owned()].concat()).json(request).answer().await
}

/// What recipients would see of a link that is not made yet.
pub async fn view_collection_link(collection: CollectionId, request: &LinkRequest) -> Answer<LinkView> {
    fetch::post(&collection_path(collection, "/link-views")).json(request).answer().await
}

/// What recipients would see of a link to a selection that is not made yet.
pub async fn view_selection_link(request: &CreateLink) -> Answer<LinkView> {
    fetch::post("/link-views").json(request).answer().await
}

/// Ends a link for ever.
pub async fn delete_link(id: LinkId) -> Answer<()> {
    fetch::delete(&path(id)).done().await
}

pub async fn generate_link_password() -> Answer<GeneratedPassword> {
    fetch::post("/link-passwords").answer().await
}

/// How large the frame of an embed code is, in CSS pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmbedSize {
    /// As wide as there is room.
    Responsive {
        height: u32,
    },
    Fixed {
        width: u32,
        height: u32,
    },
}

pub async fn get_link_embed(id: LinkId, size: EmbedSize) -> Answer<LinkEmbed> {
    let (size, width, height) = match size {
        EmbedSize::Responsive { height } => ("responsive", None, height),
        EmbedSize::Fixed { width, height } => ("fixed", Some(width.to_string()), height),
    };
    let asked = [("size", Some(size)), ("width", width.as_deref()), ("height", Some(&height.to_string()))];
    fetch::get(&[path(id), "/embed".to_owned(), query(&asked)].concat()).answer().await
}

/// The address of the QR code as a drawing.
pub fn link_qr_svg(id: LinkId) -> String {
    [fetch::BASE, &path(id), "/qr.svg"].concat()
}

/// The address of the QR code as a picture of so many pixels each way, 128 to 4096.
pub fn link_qr_png(id: LinkId, side: u64) -> String {
    [fetch::BASE, &path(id), "/qr.png?size=", &side.to_string()].concat()
}

fn path(id: LinkId) -> String {
    ["/links/", &id.to_string()].concat()
}
