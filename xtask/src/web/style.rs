//! Style sheets: a list of `@import`s to one minified file.

use super::{
    dist::{self, Files},
    npm,
    part::Part,
};
use crate::{error::Error, process::Run};

const STYLE: Part = Part { name: "style", inputs: &["web/styles"] };

pub fn build() -> Result<Files, Error> {
    STYLE.build("", |files| {
        let arguments = ["--bundle", "--minify", "--target=es2022", "--log-level=warning"];
        let style = npm::tool("esbuild").arg("web/styles/app.css").args(arguments).read()?;
        dist::put_hashed(files, "app/style.css", style.as_bytes())?;
        Ok(())
    })
}
