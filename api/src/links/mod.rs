//! Capabilities made for others: `/api/v1/links`, and what every public request is measured against.

mod activity;
mod activity_csv;
mod allow;
mod chosen;
mod create;
mod create_direct;
mod create_selection;
mod delete;
mod delete_links;
mod describe;
mod direct;
mod edit;
mod edit_links;
mod effective;
mod embed_sites;
mod expiry;
mod further;
mod generate_password;
mod get;
mod get_activity;
mod get_embed;
mod get_qr;
mod ground;
mod holdings;
mod list;
mod list_closing;
mod list_direct;
mod list_links;
mod maker;
mod offered;
mod options;
mod public_ids;
mod publications;
mod qr;
mod request;
mod row;
mod slug;
mod state;
mod store;
mod take_over;
mod taking;
mod token;
mod told;
mod transfers;
mod usage;
mod views;

pub use effective::given;
pub use embed_sites::{may_show, site};
pub use expiry::known_zone;
pub use holdings::{Holdings, holdings};
pub use maker::{maker_changed, publications_of_maker};
pub use offered::FACES;
pub use public_ids::PublicIds;
pub use publications::publications;
pub use row::{Row, changed};
pub use slug::slug_of;
pub use store::{by_id, by_slug, by_token_hash, revoke_all, take_download};
pub use taking::end_with_asset;
pub use token::hash as token_hash;
pub use told::{bin_changed, first_used, seers_changed, tell_ends};
pub use transfers::{Transfer, Transfers};
pub use views::sweep_views;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_links::list_links)
        .service(edit_links::edit_links)
        .service(delete_links::delete_links)
        .service(create_selection::create_link)
        .service(options::get_selection_link_options)
        .service(get_activity::get_link_activity)
        .service(options::get_link_options)
        .service(list::list_collection_links)
        .service(list_closing::list_closing_links)
        .service(create::create_collection_link)
        .service(list_direct::list_asset_links)
        .service(create_direct::create_asset_link)
        .service(get::get_link)
        .service(get_embed::get_link_embed)
        .service(get_qr::get_link_qr_svg)
        .service(get_qr::get_link_qr_png)
        .service(views::create_link_view)
        .service(views::create_collection_link_view)
        .service(views::create_link_view_of_selection)
        .service(edit::edit_link)
        .service(take_over::take_over_link)
        .service(delete::delete_link)
        .service(generate_password::generate_link_password);
}
