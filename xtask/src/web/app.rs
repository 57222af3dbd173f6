//! The single-page app: Rust to WASM, its glue to one module, and the script that starts them.

use super::{
    dist::{self, Files},
    npm,
    part::Part,
};
use crate::{
    cargo,
    error::Error,
    process::Run,
    wasm_target::{TARGET, Toolchain},
};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

const APP: Part = Part {
    name: "single-page app",
    inputs: &["web/app/src", "web/app/Cargo.toml", "web/locales", "shared", "Cargo.toml", "Cargo.lock"],
};
const ICONS: Part = Part { name: "icons", inputs: &["web/app/icons.svg"] };

/// What rustc assumes of every browser, and wasm-opt must be told.
const WASM_FEATURES: [&str; 6] = [
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
            .args(["build", "--package", "vitrine-app", "--profile", "spa", "--target", TARGET, "--target-dir"])
            .arg(&target)
            .run()?;
        let glue = target.join("glue");
        bindgen(&target.join(TARGET).join("spa/vitrine-app.wasm"), &glue)?;
        let [wasm, script] = [glue.join("app_bg.opt.wasm"), glue.join("app.min.js")];
        npm::tool("wasm-opt")
            .args(["-Oz"])
            .args(WASM_FEATURES)
            .arg(glue.join("app_bg.wasm"))
            .arg("-o")
            .arg(&wasm)
            .run()?;
        npm::tool("esbuild")
            .arg(glue.join("app.js"))
            .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
            .arg(format!("--outfile={}", script.display()))
            .run()?;
        let wasm = dist::put_hashed(files, "app/app_bg.wasm", &read(&wasm)?)?;
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
        bindgen.remove_name_section(true).remove_producers_section(true).web(true)?;
        bindgen.generate(glue)
    };
    generate().map_err(|error| Error::Bindgen(error.into()))
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}
