//! The viewer's one small script.

use super::{
    dist::{self, Files},
    npm,
    part::Part,
};
use crate::{error::Error, process::Run};

const SCRIPT: Part = Part { name: "viewer's script", inputs: &["web/viewer/script"] };

pub fn build() -> Result<Files, Error> {
    SCRIPT.build("", |files| {
        let arguments = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"];
        let script = npm::tool("esbuild").arg("web/viewer/script/main.ts").args(arguments).read()?;
        dist::put_hashed(files, "viewer/viewer.js", script.as_bytes())?;
        Ok(())
    })
}
