//! The app's program in parts: what opens the app, and for each `#[wasm_split]` function what it needs beyond that, fetched when it is
//! first called. What several parts share stands in modules of its own.

use crate::error::Error;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

/// The module of the functions that fetch parts, which the glue imports.
pub const LOADER: &str = "./parts.js";

/// The program in parts.
pub struct Split {
    /// What opens the app, for wasm-bindgen.
    pub main: PathBuf,
    /// Every other module.
    pub modules: Vec<Module>,
}

/// A piece of the program.
#[derive(Clone, PartialEq, Debug)]
pub struct Module {
    pub path: PathBuf,
    /// What is executed and what it reads; not the names, which are not kept.
    pub bytes: u64,
    /// The parts that need it.
    pub parts: BTreeSet<String>,
}

/// Splits `wasm`, which must have been linked with `--emit-relocs`. The modules are put into the folder `glue`.
pub fn split(wasm: &Path, glue: &Path) -> Result<Split, Error> {
    let input = fs::read(wasm).map_err(Error::file(wasm))?;
    let main = wasm.with_file_name("vitrine-app.main.wasm");
    let mut options = Options::new(&input);
    options.output_dir = glue;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let split = transform(options).map_err(|error| Error::Split(error.into()))?;
    let mut modules = BTreeMap::<_, BTreeSet<String>>::new();
    for (part, needed) in split.prefetch_map {
        for name in needed {
            modules.entry(glue.join(name + ".wasm")).or_default().insert(part.clone());
        }
    }
    let module = |(path, parts): (PathBuf, _)| {
        let content = fs::read(&path).map_err(Error::file(&path))?;
        Ok(Module { bytes: weight(&content)?, path, parts })
    };
    Ok(Split { main, modules: modules.into_iter().map(module).collect::<Result<_, Error>>()? })
}

/// Bytes of a module's sections, but for those of its own kind.
fn weight(module: &[u8]) -> Result<u64, Error> {
    let mut bytes = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| Error::Split(error.into()))?;
        if !matches!(payload, Payload::CustomSection(_)) {
            bytes += payload.as_section().map_or(0, |(_, range)| range.end - range.start);
        }
    }
    Ok(bytes)
}
