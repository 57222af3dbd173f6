//! The single-page app: Rust to WASM, its glue to one module, and the script that starts them.

use super::{
    dist::{self, Files},
    merge::merge,
    npm,
    pack::{Pack, pack},
    part::Part,
    split::{self, Module, Split},
};
use crate::{
    cargo,
    error::Error,
    inputs,
    process::Run,
    wasm_target::{TARGET, Toolchain},
};
use std::{
    collections::BTreeMap,
    fs, panic,
    path::{Path, PathBuf},
    thread,
};
use wasm_bindgen_cli_support::Bindgen;

const APP: Part = Part {
    name: "single-page app",
    inputs: &["web/app/src", "web/app/Cargo.toml", "web/locales", "shared", "Cargo.toml", "Cargo.lock"],
};
const ICONS: Part = Part { name: "icons", inputs: &["web/app/icons.svg"] };

/// What rustc assumes of every browser, and wasm-opt must be told.
pub const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

pub fn build() -> Result<Files, Error> {
    APP.build("", |files| {
        let target = cargo::target().join("web");
        Toolchain::ensure()?
            .cargo()
            .args(["rustc", "--package", "vitrine-app", "--profile", "spa", "--target", TARGET, "--target-dir"])
            .arg(&target)
            // What refers to what, for the split.
            .args(["--", "-Clink-arg=--emit-relocs"])
            .run()?;
        let glue = target.join("glue");
        fresh(&glue)?;
        let Split { main, modules } = split::split(&target.join(TARGET).join("spa/vitrine-app.wasm"), &glue)?;
        bindgen(&main, &glue)?;
        let wasm = dist::put_hashed(files, "app/app_bg.wasm", &optimized(&glue.join("app_bg.wasm"))?)?;
        inputs::write(&glue.join(split::LOADER), loader(files, &modules)?)?;
        let script = glue.join("app.min.js");
        npm::tool("esbuild")
            .arg(glue.join("app.js"))
            .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
            // wasm-bindgen names the loader once for each of its functions.
            .arg("--log-override:duplicate-object-key=silent")
            .arg(format!("--outfile={}", script.display()))
            .run()?;
        let script = dist::put_hashed(files, "app/app.js", &read(&script)?)?;
        // A file of its own, as the content security policy allows no script within the page.
        let start = format!(
            "import start from \"./{script}\";\nstart({{ module_or_path: new URL(\"./{wasm}\", import.meta.url) }});\n"
        );
        dist::put_hashed(files, "app/start.js", start.as_bytes())?;
        Ok(())
    })
}

/// The sprite of icons.
pub fn icons() -> Result<Files, Error> {
    ICONS.build("", |files| {
        dist::put_hashed(files, "app/icons.svg", &read(Path::new("web/app/icons.svg"))?)?;
        Ok(())
    })
}

fn bindgen(wasm: &Path, glue: &Path) -> Result<(), Error> {
    let generate = || {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(wasm).out_name("app").typescript(false).omit_default_module_path(true);
        // The parts are linked with what the linker exports, by the linker's names.
        bindgen.keep_lld_exports(true).demangle(false);
        bindgen.remove_name_section(true).remove_producers_section(true).web(true)?;
        bindgen.generate(glue)
    };
    generate().map_err(|error| Error::Bindgen(error.into()))
}

/// Puts the program's parts into as few files as serve them; returns the script that fetches them.
fn loader(files: &mut Files, modules: &[Module]) -> Result<String, Error> {
    let mut needed = BTreeMap::<String, Vec<String>>::new();
    for (Pack { modules, parts }, content) in made(pack(modules))? {
        let name = modules[0].file_name().unwrap_or_default().to_string_lossy();
        let file = dist::put_hashed(files, &["app/", &name].concat(), &content)?;
        for part in parts {
            needed.entry(part).or_default().push(format!("\"./{file}\""));
        }
    }
    // As the macro `wasm_split` names what it imports.
    let line = |(part, files): (&String, &Vec<String>)| {
        format!("export const __wasm_split_load_{part} = loader({});\n", files.join(", "))
    };
    Ok([include_str!("loader.mjs"), &needed.iter().map(line).collect::<String>()].concat())
}

/// The content of each file; two are made at once.
fn made(packs: Vec<Pack>) -> Result<Vec<(Pack, Vec<u8>)>, Error> {
    let make = |packs: Vec<Pack>| -> Result<Vec<_>, Error> {
        packs.into_iter().map(|pack| file(&pack.modules).map(|content| (pack, content))).collect()
    };
    let (one, other): (Vec<_>, Vec<_>) = packs.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
    let without = |packs: Vec<(usize, Pack)>| packs.into_iter().map(|(_, pack)| pack).collect();
    thread::scope(|scope| {
        let beside = scope.spawn(|| make(without(other)));
        let mut files = make(without(one))?;
        files.extend(beside.join().unwrap_or_else(|panic| panic::resume_unwind(panic))?);
        Ok(files)
    })
}

/// Modules as one file.
fn file(modules: &[PathBuf]) -> Result<Vec<u8>, Error> {
    let [module] = modules else {
        let merged = modules[0].with_extension("merged.wasm");
        merge(modules, &merged)?;
        return optimized(&merged);
    };
    optimized(module)
}

/// A module of the program, as small as can be.
fn optimized(wasm: &Path) -> Result<Vec<u8>, Error> {
    let smaller = wasm.with_extension("opt.wasm");
    npm::tool("wasm-opt").args(["-Oz"]).args(WASM_FEATURES).arg(wasm).arg("-o").arg(&smaller).run()?;
    read(&smaller)
}

/// An empty folder.
fn fresh(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::create_dir_all(folder).map_err(Error::file(folder))
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}
