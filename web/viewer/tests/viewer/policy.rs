use crate::views::{attributes, css, every_page, parsed, texts};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

#[test]
fn a_policy_allows_exactly_the_style_blocks_of_its_page() {
    for page in every_page() {
        let blocks = page.html.split("<style>").skip(1).map(|rest| rest.split("</style>").next().unwrap_or(""));
        let hashes: Vec<_> = blocks.map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))).collect();
        let policy = directives(&page.csp);
        assert_eq!(policy["style-src"].split(' ').collect::<Vec<_>>(), hashes);
        assert_eq!(policy["default-src"], "'none'");
        assert_eq!(policy["base-uri"], "'none'");
        assert_eq!(policy["frame-ancestors"], "'none'");
        assert_eq!(policy["img-src"], "'self'");
        assert_eq!(policy["form-action"], "'self'");
        let scripted = page.html.contains("<script");
        assert_eq!(policy.get("script-src"), scripted.then_some("'self'").as_ref());
        assert_eq!(policy.get("connect-src"), scripted.then_some("'self'").as_ref());
        assert!(!page.csp.contains("unsafe") && !page.csp.contains("nonce"), "{}", page.csp);
    }
}

fn directives(policy: &str) -> BTreeMap<&str, &str> {
    policy.split("; ").filter_map(|directive| directive.split_once(' ')).collect()
}

#[test]
fn nothing_in_a_page_needs_more_than_its_policy() {
    for page in every_page() {
        let document = parsed(&page);
        for element in document.select(&css("*")) {
            for (name, _) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{name} in {}", element.html());
            }
        }
        assert!(texts(&document, "script").iter().all(String::is_empty));
        for url in attributes(&document, "script, img", "src").iter().chain(&attributes(&document, "a", "href")) {
            assert!(url.starts_with("/s/") || url == "#main", "{url}");
        }
    }
}

#[test]
fn every_page_is_sound_and_kept_out_of_indexes() {
    for page in every_page() {
        let document = parsed(&page);
        assert!(document.errors.is_empty(), "{:?}", document.errors);
        assert_eq!(attributes(&document, "meta[name=robots]", "content"), ["noindex"]);
        assert_eq!(attributes(&document, "meta[name=color-scheme]", "content"), ["light dark"]);
        assert!(page.html.contains("width=device-width"));
        for (selector, count) in [("title", 1), ("main#main", 1), ("h1", 1), ("a.sr[href='#main']", 1)] {
            assert_eq!(document.select(&css(selector)).count(), count, "{selector}");
        }
        let ids = attributes(&document, "[id]", "id");
        assert_eq!(ids.len(), ids.iter().collect::<std::collections::BTreeSet<_>>().len(), "{ids:?}");
    }
}

#[test]
fn colours_are_those_of_the_design() {
    let tokens = colours(include_str!("../../../styles/tokens.css"));
    let ours = colours(include_str!("../../styles/base.css"));
    assert!(ours.len() > 10);
    for (name, pair) in ours {
        assert_eq!(tokens.get(&name), Some(&pair), "{name}");
    }
}

/// Tokens that are a pair of colours, long form.
fn colours(style: &str) -> BTreeMap<String, String> {
    let pairs = style.split(';').filter_map(|declaration| declaration.split_once("light-dark(#"));
    pairs
        .map(|(name, value)| {
            let name = name.rsplit("--").next().unwrap_or("").trim_end_matches([':', ' ']);
            (
                name.to_owned(),
                if value.starts_with("fff,") { value.replacen("fff", "ffffff", 1) } else { value.replace(' ', "") },
            )
        })
        .collect()
}
