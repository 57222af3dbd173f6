//! The public side: what the holder of a link sees and takes, `/s/{token}`. No member session is in reach here.
//!
//! Every handler that shows something takes an [`OpenLink`], which exists only for a link that is open to the request.

mod address;
mod asset_page;
mod collection_json;
mod collection_page;
mod cookie;
mod door;
mod download;
mod edge;
mod embed;
mod file_kind;
mod find;
mod looking;
mod marked;
mod oembed;
mod offers;
mod open_link;
mod page_tag;
mod pass;
mod preview;
mod refusal;
mod script;
mod shown;
mod unlock;
mod until;
mod view;
mod visits;

pub use address::Address;
pub use collection_page::page_with_notice;
pub use cookie::{pass_cookie, pass_of};
pub use edge::recipients_edge;
pub use looking::look_ticket;
pub use marked::finish;
pub use open_link::{OpenLink, check_open};
pub use pass::{Pass, Purpose};
pub use refusal::{Refusal, is_public, page_response, refusal_page, wants_page};
pub use shown::{Class, PictureFile, Present, Shown, Takeable, Which, present, shown};
pub use visits::{Fetch, Taken, Visitor, Visits, count_visits, flush, sweep};

use actix_web::middleware::from_fn;
use utoipa_actix_web::{scope, service_config::ServiceConfig};

use crate::grants;

pub fn routes(config: &mut ServiceConfig) {
    let recipients = scope("/s")
        .wrap(from_fn(recipients_edge))
        .service(script::get_viewer_file)
        .service(collection_page::get_link_page)
        .service(unlock::unlock_link)
        .service(looking::open_link_view)
        .service(collection_json::get_link_collection)
        .service(grants::create_grant)
        .service(asset_page::get_link_asset)
        .service(preview::get_link_preview)
        .service(download::download_link_original)
        .service(download::download_link_rendition)
        .service(download::download_link_attachment)
        .service(embed::get_embed_page)
        .service(embed::unlock_embed)
        .service(grants::create_embed_grant)
        .service(embed::get_embed_asset);
    config.service(recipients);
    config.service(scope("/oembed").wrap(from_fn(recipients_edge)).service(oembed::get_oembed));
}
