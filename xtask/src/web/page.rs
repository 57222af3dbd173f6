//! The one page of the single-page app, with the names of this build's files filled in.

use super::{
    dist::{self, Files},
    part::Part,
};
use crate::error::Error;
use std::fs;

const SOURCE: &str = "web/app/index.html";
const PAGE: Part = Part { name: "page", inputs: &[SOURCE] };

/// `{{app.js}}` becomes the bare name of the file that holds `app/app.js`.
pub fn build(built: &Files) -> Result<Files, Error> {
    let names = serde_json::to_string(built).unwrap_or_default();
    PAGE.build(&names, |files| {
        let template = fs::read_to_string(SOURCE).map_err(Error::file(SOURCE))?;
        dist::put(files, "app/index.html", "app/index.html", fill(&template, built)?.as_bytes())
    })
}

fn fill(template: &str, built: &Files) -> Result<String, Error> {
    let mut page = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let file = built.get(&format!("app/{name}")).and_then(|file| file.strip_prefix("app/"));
        page.push_str(before);
        page.push_str(file.ok_or_else(|| unknown(name, built))?);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

fn unknown(name: &str, built: &Files) -> Error {
    let known = built.keys().filter_map(|logical| logical.strip_prefix("app/")).map(str::to_owned).collect();
    Error::Placeholder { path: SOURCE.into(), name: name.to_owned(), known }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_become_file_names_and_unknown_ones_an_error() {
        let built = Files::from([("app/app.js".to_owned(), "app/app-12.js".to_owned())]);
        assert_eq!(fill("<a href=/-/{{app.js}}>{{app.js}}", &built).unwrap(), "<a href=/-/app-12.js>app-12.js");
        let error = fill("{{style.css}}", &built).unwrap_err().to_string();
        assert_eq!(error, "web/app/index.html: {{style.css}} names no built file; there are app.js");
    }
}
