//! Files on their way in: three at once, by tus, going on from where they were after any interruption.

mod exchange;
mod memory;
mod protocol;
mod queue;
mod tray;
mod wait;

pub use queue::{Goal, Stage, Upload, Uploads};
pub use tray::{Tray, UploadButton, tray};
