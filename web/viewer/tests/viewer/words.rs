//! Somebody else's words stay words (share-links.md, 44).

use crate::views::{asset, attributes, collection, css, parsed, texts};
use proptest::prelude::*;
use scraper::Html;
use vitrine_locales::Locale;
use vitrine_viewer::{AssetPage, CollectionPage, Files, LockedPage, Page, Status, StatusPage, Until};

const HOSTILE: [&str; 9] = [
    "</title><script>alert(1)</script>",
    "\" onload=\"alert(1)\" x=\"",
    "' onerror='alert(1)",
    "</style></textarea><!-- --><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#39;",
    "\u{202e}gpj.exe\u{2066}",
    "two\r\nlines\u{2028}three",
    "{{ 7 * 7 }} {% raw %}",
    "javascript:alert(1)",
];

/// One of each kind of page with a text in every place that takes one from somebody.
fn pages(text: &str) -> Vec<Page> {
    let text = || text.to_owned();
    let mut whole: CollectionPage = collection(Locale::En, 3);
    whole.instance = text();
    whole.title = text();
    whole.shared_by = text();
    whole.message = Some(text());
    whole.items[1].picture = None;
    for item in &mut whole.items {
        item.name = text();
        item.alt = text();
        item.kind = Some(text());
    }
    for offer in &mut whole.offers {
        if let Files::Proxies { name, .. } | Files::Attachment { name, .. } = &mut offer.files {
            *name = text();
        }
    }
    let mut one: AssetPage = asset(Locale::Ru);
    one.collection = text();
    one.alt = text();
    one.name = text();
    one.kind = text();
    one.title = Some(text());
    one.description = Some(text());
    one.properties[0].value = text();
    for neighbour in [&mut one.previous, &mut one.next].into_iter().flatten() {
        neighbour.name = text();
    }
    for download in &mut one.downloads {
        download.format = text();
        if let Files::Proxies { name, .. } | Files::Attachment { name, .. } = &mut download.files {
            *name = text();
        }
    }
    let until = Until { instant: text(), text: text() };
    let status = |status| StatusPage { locale: Locale::En, status }.render();
    vec![
        whole.render(),
        one.render(),
        AssetPage { title: None, ..one }.render(),
        LockedPage { locale: Locale::En, base: "/s/token".to_owned(), refusal: None, next: Some(text()) }.render(),
        status(Status::Expired { until }),
        status(Status::Internal { id: text() }),
    ]
}

/// Every element with the names of its attributes, in order.
fn shape(document: &Html) -> Vec<String> {
    let named = |element: scraper::ElementRef<'_>| {
        let mut names: Vec<_> = element.value().attrs().map(|(name, _)| name).collect();
        names.sort_unstable();
        format!("{} {}", element.value().name(), names.join(" "))
    };
    document.select(&css("*")).map(named).collect()
}

fn assert_only_words(text: &str) {
    for (page, harmless) in pages(text).iter().zip(pages("harmless")) {
        assert_eq!(shape(&parsed(page)), shape(&parsed(&harmless)), "{text:?}");
        assert_eq!(page.csp, harmless.csp);
    }
}

#[test]
fn markup_in_words_makes_no_element_and_no_attribute() {
    for text in HOSTILE {
        assert_only_words(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_words_at_all_make_an_element_or_an_attribute(text in r#"[<>&"'/=\-! a-zA-Z\u{0}-\u{1f}\u{200e}-\u{202e}\u{2066}-\u{2069}я]{1,40}"#) {
        assert_only_words(&text);
    }
}

#[test]
fn words_are_shown_as_they_were_written() {
    for text in HOSTILE {
        let document = parsed(&pages(text)[0]);
        let written = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(texts(&document, "h1"), [written.as_str()]);
        assert_eq!(texts(&document, ".doc bdi"), [written.as_str()]);
    }
}

#[test]
fn words_cannot_turn_what_stands_beside_them() {
    let text = "\u{202e}gpj.exe\u{2066}\u{2067}";
    for page in pages(text) {
        let document = parsed(&page);
        let title = texts(&document, "title").concat();
        let values = attributes(&document, "[alt]", "alt").concat()
            + &attributes(&document, "[aria-label]", "aria-label").concat();
        let options = texts(&document, "option").concat();
        assert!(!(title + &values + &options).contains(['\u{202e}', '\u{2066}', '\u{2067}']), "{}", page.html);
    }
}
