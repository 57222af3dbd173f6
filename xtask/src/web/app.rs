//! The single-page app: Rust to WASM, its glue to one module, and the script that starts them.

use super::{
    bundle::{Bundles, Own, bundles},
    dist::{self, Files},
    merge::merge,
    names, npm,
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
        names::shorten(&[glue.join("app.js"), glue.join("app_bg.wasm")])?;
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

/// Puts the program's parts into files; returns the script that fetches them.
fn loader(files: &mut Files, modules: &[Module]) -> Result<String, Error> {
    let Bundles { common, parts } = bundles(&made(pack(modules))?);
    let common = dist::put_hashed(files, "app/parts.bundle", &common)?;
    let mut script = include_str!("loader.mjs").to_owned();
    for (part, Own { file, needs_common }) in parts {
        let own = dist::put_hashed(files, &format!("app/part_{part}.bundle"), &file)?;
        let needed: Vec<_> =
            needs_common.then_some(&common).into_iter().chain([&own]).map(|file| format!("\"./{file}\"")).collect();
        // As the macro `wasm_split` names what it imports.
        script += &format!("export const __wasm_split_load_{part} = loader({});\n", needed.join(", "));
    }
    Ok(script)
}

/// The content of each module; two are made at once.
fn made(packs: Vec<Pack>) -> Result<Vec<(Pack, Vec<u8>)>, Error> {
    let make = |packs: Vec<Pack>| -> Result<Vec<_>, Error> {
        packs.into_iter().map(|pack| one(&pack.modules).map(|content| (pack, content))).collect()
    };
    let (even, odd): (Vec<_>, Vec<_>) = packs.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
    let without = |packs: Vec<(usize, Pack)>| packs.into_iter().map(|(_, pack)| pack).collect();
    thread::scope(|scope| {
        let beside = scope.spawn(|| make(without(odd)));
        let mut made = make(without(even))?;
        made.extend(beside.join().unwrap_or_else(|panic| panic::resume_unwind(panic))?);
        Ok(made)
    })
}

/// Modules as one.
fn one(modules: &[PathBuf]) -> Result<Vec<u8>, Error> {
    let [module] = modules else {
        let merged = modules[0].with_extension("merged.wasm");
        merge(modules, &merged)?;
        return optimized(&merged);
    };
    optimized(module)
}

/// A module of the program, as small as can be on the wire: smaller after `-O2` than after `-Oz`, which compresses worse.
fn optimized(wasm: &Path) -> Result<Vec<u8>, Error> {
    let smaller = wasm.with_extension("opt.wasm");
    npm::tool("wasm-opt").arg("-O2").args(WASM_FEATURES).arg(wasm).arg("-o").arg(&smaller).run()?;
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
