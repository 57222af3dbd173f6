use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use vitrine_shared::{Allow, FieldCode, ProblemCode};
use vitrine_viewer::EVERYTHING;

use crate::http::{Failure, Field};

/// Ids in one request, at most.
const ASSETS: usize = 10_000;
/// What the form's `files` begins with where one attachment is meant.
const ATTACHMENT: &str = "attachment:";

/// What a recipient wants, as programs send it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantRequest {
    /// Public ids, at most 10,000; or `all`.
    #[serde(default)]
    assets: Option<Vec<String>>,
    /// Every asset that the link shows.
    #[serde(default)]
    all: bool,
    /// With `all`: public ids to leave out.
    #[serde(default)]
    except: Vec<String>,
    /// Classes of files; one that an asset lacks is left out.
    files: Allow,
    /// Of the attachments only this one, by its public id.
    #[serde(default)]
    attachment: Option<String>,
    /// Where it comes to one file: that file itself instead of an archive.
    #[serde(default)]
    plain: bool,
}

/// Which assets a recipient chose, by public id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    AllBut(HashSet<String>),
    These(HashSet<String>),
}

/// A choice that has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub chosen: Chosen,
    pub files: Allow,
    /// Of the attachments only this one, by its public id.
    pub attachment: Option<String>,
    /// One file is given as it is.
    pub plain: bool,
}

impl GrantRequest {
    pub(super) fn read(self) -> Result<Ask, Failure> {
        let chosen = match (self.all, self.assets) {
            (true, None) => Chosen::AllBut(within("/except", self.except)?),
            (false, Some(assets)) if !assets.is_empty() => Chosen::These(within("/assets", assets)?),
            _ => return Err(Failure::invalid(vec![Field::new("/assets", FieldCode::Required)])),
        };
        Ok(Ask { chosen, files: self.files, attachment: self.attachment, plain: self.plain })
    }
}

fn within(pointer: &str, ids: Vec<String>) -> Result<HashSet<String>, Failure> {
    if ids.len() > ASSETS {
        return Err(Failure::invalid(vec![Field::limited(pointer, FieldCode::TooLong, ASSETS as u64)]));
    }
    Ok(ids.into_iter().collect())
}

/// Reads the page's form: `choice`, `asset` (repeated), `files` and `plain`. None: nothing was ticked.
/// `given`: what «everything» stands for.
pub(super) fn read_form(fields: Vec<(String, String)>, given: &Allow) -> Result<Option<Ask>, Failure> {
    let value = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let files = match value("files") {
        Some("originals") => Allow { originals: true, ..Allow::default() },
        Some("attachments") => Allow { attachments: true, ..Allow::default() },
        Some(EVERYTHING) => given.clone(),
        Some(text) if text.starts_with(ATTACHMENT) => Allow { attachments: true, ..Allow::default() },
        Some(text) => {
            let profile = text.strip_prefix("proxy:").ok_or(ProblemCode::BadRequest)?;
            Allow { proxies: vec![profile.to_owned()], ..Allow::default() }
        }
        None => return Err(ProblemCode::BadRequest.into()),
    };
    let attachment = value("files").and_then(|text| text.strip_prefix(ATTACHMENT)).map(str::to_owned);
    let plain = value("plain").is_some();
    if value("choice") == Some("all") {
        return Ok(Some(Ask { chosen: Chosen::AllBut(HashSet::new()), files, attachment, plain }));
    }
    let ticked: Vec<String> = fields.iter().filter(|(name, _)| name == "asset").map(|(_, id)| id.clone()).collect();
    if ticked.is_empty() {
        return Ok(None);
    }
    Ok(Some(Ask { chosen: Chosen::These(within("/assets", ticked)?), files, attachment, plain }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> Option<Ask> {
        let given = Allow { originals: true, proxies: vec!["preview".into()], attachments: false };
        let fields = fields.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        read_form(fields, &given).ok().flatten()
    }

    #[test]
    fn the_form_and_programs_say_the_same() {
        let json = |text: &str| serde_json::from_str::<GrantRequest>(text).unwrap().read().ok();
        let all = form(&[("choice", "all"), ("asset", "x"), ("files", "everything")]);
        assert_eq!(all, json(r#"{"all":true,"files":{"originals":true,"proxies":["preview"]}}"#));
        let some = form(&[("asset", "x"), ("asset", "y"), ("files", "proxy:preview"), ("choice", "selected")]);
        assert_eq!(some, json(r#"{"assets":["x","y"],"files":{"proxies":["preview"]}}"#));
        let one = form(&[("asset", "x"), ("files", "originals"), ("plain", "1")]);
        assert_eq!(one, json(r#"{"assets":["x"],"files":{"originals":true},"plain":true}"#));
        let attached = form(&[("asset", "x"), ("files", "attachment:y"), ("plain", "1")]);
        assert_eq!(attached, json(r#"{"assets":["x"],"files":{"attachments":true},"attachment":"y","plain":true}"#));
        let attachments = form(&[("choice", "all"), ("files", "attachments")]);
        assert_eq!(attachments, json(r#"{"all":true,"files":{"attachments":true}}"#));
        assert_eq!(form(&[("choice", "selected"), ("files", "originals")]), None);
        assert_eq!(form(&[("choice", "all"), ("files", "secrets")]), None);
    }

    #[test]
    fn a_choice_is_one_thing_or_the_other() {
        for text in [r#"{"files":{}}"#, r#"{"assets":[],"files":{}}"#, r#"{"all":true,"assets":["x"],"files":{}}"#] {
            assert!(serde_json::from_str::<GrantRequest>(text).unwrap().read().is_err(), "{text}");
        }
        let many = GrantRequest { assets: Some(vec!["x".into(); 10_001]), ..GrantRequest::default() };
        assert_eq!(many.read().err().unwrap().fields[0].code, FieldCode::TooLong);
    }
}
