//! The browser's side: the single-page app and the viewer's script, as files named after their content, in `web/dist`.

mod app;
mod bundle;
mod dist;
mod merge;
mod names;
mod npm;
mod pack;
mod page;
mod part;
mod split;
mod style;
mod viewer;

pub use npm::{install as install_packages, tool};

use crate::error::Error;

/// Builds what changed since the last time.
pub fn build() -> Result<(), Error> {
    npm::install("web")?;
    let mut manifest = dist::Files::new();
    manifest.extend(app::build()?);
    manifest.extend(style::build()?);
    manifest.extend(app::icons()?);
    manifest.extend(page::build(&manifest)?);
    manifest.extend(viewer::build()?);
    dist::publish(&manifest)
}
