use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, AssetId, CreateLink, Link, LinkId, LinkOptions, LinkRequest, LinkView};

use super::{selection::Gathered, subject::Subject};
use crate::client::{self, Answer, Source};

/// Pictures in the small preview.
const PICTURES: u32 = 6;

/// What may be offered by a link to this.
pub async fn options_of(subject: &Subject) -> Answer<LinkOptions> {
    match subject {
        Subject::Collection(id, _) => client::get_link_options(*id).await,
        Subject::Selection(assets) => client::get_selection_link_options(ids(assets)).await,
        Subject::Original(id, _) => client::get_selection_link_options(vec![*id]).await,
    }
}

/// The first assets of it, for the small preview.
pub fn first_pictures(subject: &Subject) -> RwSignal<Vec<Asset>> {
    let pictures = RwSignal::new(Vec::new());
    match subject {
        Subject::Collection(id, _) => {
            let id = *id;
            spawn_local(async move {
                if let Ok(page) = client::list_assets(Source::Collection(id), None, PICTURES).await {
                    pictures.try_set(page.items);
                }
            });
        }
        Subject::Selection(assets) => pictures.set(assets.iter().take(PICTURES as usize).cloned().collect()),
        Subject::Original(..) => {}
    }
    pictures
}

fn ids(assets: &[Asset]) -> Vec<AssetId> {
    assets.iter().map(|asset| asset.id).collect()
}

/// Makes a link as the form asks for it, or changes the kept one.
pub async fn save(
    subject: &Subject,
    gathered: Gathered,
    base: Option<&Link>,
    mut request: LinkRequest,
) -> Answer<Link> {
    if subject.is_direct() {
        // Of pages nothing is asked.
        (request.allow, request.embed_sites) = (None, None);
    }
    match (base, subject) {
        (Some(link), _) => client::edit_link(link.id, link.version, &request).await,
        (None, Subject::Collection(id, _)) => client::create_collection_link(*id, &request).await,
        (None, Subject::Original(id, _)) => client::create_asset_link(*id, &request).await,
        (None, Subject::Selection(assets)) => client::create_link(&gathering(ids(assets), gathered, request)).await,
    }
}

/// A look at the link as its recipients would see it, with what the form asks for.
pub async fn view(
    subject: &Subject,
    gathered: Gathered,
    base: Option<LinkId>,
    request: LinkRequest,
) -> Answer<LinkView> {
    match (base, subject) {
        (Some(link), _) => client::view_link(link, &request).await,
        (None, Subject::Collection(id, _)) => client::view_collection_link(*id, &request).await,
        (None, Subject::Selection(assets)) => {
            client::view_selection_link(&gathering(ids(assets), gathered, request)).await
        }
        (None, Subject::Original(id, _)) => client::view_selection_link(&gathering(vec![*id], gathered, request)).await,
    }
}

fn gathering(assets: Vec<AssetId>, gathered: Gathered, link: LinkRequest) -> CreateLink {
    let collection_goes_with_link = gathered.goes.get_untracked();
    CreateLink { assets, collection: gathered.asked(), collection_goes_with_link, link }
}
