//! The app's program in parts: what opens the app, and for each `#[wasm_split]` function what it needs beyond that, fetched when it is
//! first called. Parts that several of them share are files of their own.

use crate::error::Error;
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_split_cli_support::{Options, transform};

/// The module of the functions that fetch parts, which the glue imports.
pub const LOADER: &str = "./parts.js";

/// The program in parts.
pub struct Split {
    /// What opens the app, for wasm-bindgen.
    pub main: PathBuf,
    /// Every other part, beside [`LOADER`], which fetches it by its file's name.
    pub parts: Vec<PathBuf>,
}

/// Splits `wasm`, which must have been linked with `--emit-relocs`. The loader and the parts are put into the folder `glue`, where
/// `main_module` is the glue's own.
pub fn split(wasm: &Path, glue: &Path, main_module: &str) -> Result<Split, Error> {
    let input = fs::read(wasm).map_err(Error::file(wasm))?;
    let main = wasm.with_file_name("vitrine-app.main.wasm");
    let mut options = Options::new(&input);
    options.output_dir = glue;
    options.main_out_path = &main;
    options.link_name = LOADER;
    options.main_module = main_module;
    let mut parts = transform(options).map_err(|error| Error::Split(error.into()))?.split_modules;
    parts.sort();
    Ok(Split { main, parts })
}
