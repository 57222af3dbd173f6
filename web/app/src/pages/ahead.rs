use super::{
    activity::activity_page, asset::asset_page, bin::bin_page, collection::collection_page,
    collections::collections_page, link_list::links_page, members::members_page, profile::profile_page,
    watermark::watermark_page,
};
use crate::{address::Page, later};

/// Fetches what a page is made of, before somebody is there: whoever points at a link to it will probably go.
pub fn ahead(page: Page) {
    match page {
        // What opens the app has it.
        Page::Assets => {}
        Page::Asset(_) => later::ahead(asset_page),
        Page::Collections => later::ahead(collections_page),
        Page::Collection(_) => later::ahead(collection_page),
        Page::Links => later::ahead(links_page),
        Page::Link(_) => later::ahead(activity_page),
        Page::Bin => later::ahead(bin_page),
        Page::Members => later::ahead(members_page),
        Page::Watermark => later::ahead(watermark_page),
        Page::Profile => later::ahead(profile_page),
    }
}
