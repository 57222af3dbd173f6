//! Pixels and what a file says about itself: pure functions over bytes, with no HTTP, database or storage in reach.
//!
//! - [`sniff`]: what a file is, by its content;
//! - [`said_size`]: how large a picture is, by its beginning;
//! - [`render`]: one decode of a picture into every wanted JPEG, upright, in sRGB, without metadata;
//! - [`Mark`], [`mark_picture`]: the watermark, a PNG or a drawing, over pictures that `render` made;
//! - [`properties`]: title, author, camera and so on out of EXIF, IPTC and XMP, never where or with which serial number.
//!
//! Files come from strangers: every function takes any bytes, answers in bounded memory and never panics.

mod jpeg_segments;
mod mark;
mod properties;
mod refusal;
mod render;
mod sniff;

pub use mark::{BLEND_VERSION, Mark, MarkFormat, MarkRefusal, MarkRequest, Placement, Stamp, mark_picture};
pub use properties::{Exposure, Properties, TakenAt, properties};
pub use refusal::Refusal;
pub use render::{Limits, Profile, RenderRequest, Rendered, Rendition, render, said_size};
pub use sniff::{Kind, MediaType, sniff};
