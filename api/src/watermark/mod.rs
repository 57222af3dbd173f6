//! The watermark: its picture and settings (`/api/v1/watermark`), and the marked pictures that links with it give instead
//! of renditions.
//!
//! A marked picture is a file of its own, known by original, profile, recipe and mark. The mark is a digest of all that it
//! is made by, so that another picture or setting is another mark, and nothing made before is ever taken for it.

mod delete;
mod describe;
mod edit;
mod forget;
mod get;
mod get_image;
mod get_sample;
mod making;
mod pictures;
mod set_image;
mod settings;
mod store;
mod try_image;
mod workshop;

pub use forget::forget_earlier;
pub use making::{Unmarked, give_up, make_now, mark_asset};
pub use pictures::Pictures;
pub use store::{AT_ONCE, Scope, enqueue_wanted, is_set, require_set};
pub use workshop::{Workshop, tell_progress};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(get::get_watermark)
        .service(edit::edit_watermark)
        .service(delete::delete_watermark)
        .service(get_image::get_watermark_image)
        .service(set_image::set_watermark_image)
        .service(get_sample::get_watermark_sample)
        .service(try_image::try_watermark_image);
}
