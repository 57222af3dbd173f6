use crate::views::{asset, attributes, collection, css, parsed, texts};
use vitrine_locales::Locale;
use vitrine_viewer::{AssetPage, CollectionPage, Counts, EVERYTHING, Notice};

#[test]
fn the_head_says_what_is_shared_by_whom_until_when_and_how_much() {
    let page = collection(Locale::En, 60);
    let document = parsed(&page.render());
    assert_eq!(texts(&document, "title"), ["Autumn 2026 campaign · Hollund"]);
    assert_eq!(texts(&document, "h2"), ["75 items 72 pictures, 3 documents"]);
    let facts = texts(&document, ".facts dd");
    assert_eq!(facts[0], "Ines Duarte, Hollund");
    assert_eq!(facts[1], "the end of 24 December 2026, CET (UTC+1)");
    assert!(
        facts[2].starts_with("Originals, Full screen 2500, Preview 800, Attachments: ")
            && facts[2].ends_with(" in all")
    );
    assert_eq!(attributes(&document, "time", "datetime"), ["2026-12-24T23:00:00Z"]);
}

#[test]
fn russian_counts_as_russian_does() {
    let counts = Counts { images: 21, films: 2, recordings: 5, documents: 11, others: 1 };
    let document = parsed(&CollectionPage { counts, ..collection(Locale::Ru, 1) }.render());
    let expected = "40 материалов 21 изображение, 2 фильма, 5 аудиозаписей, 11 документов, ещё 1 файл";
    assert_eq!(texts(&document, "h2"), [expected]);
    assert_eq!(attributes(&document, "html", "lang"), ["ru"]);
}

#[test]
fn the_bar_says_exact_bytes_and_offers_each_class_and_all() {
    let page = collection(Locale::En, 60);
    let document = parsed(&page.render());
    assert_eq!(attributes(&document, "form", "action"), [format!("{}/grants", page.base)]);
    assert_eq!(attributes(&document, "form", "method"), ["post"]);
    let values = ["originals", "proxy:fullscreen", "proxy:preview", "attachments", EVERYTHING];
    assert_eq!(attributes(&document, "select[name=files] option", "value"), values);
    assert_eq!(attributes(&document, "button[name=choice]", "value"), ["all", "selected"]);
    let sums = texts(&document, ".sum small").into_iter().map(|sum| {
        let digits: String = sum.split("exactly").nth(1).unwrap_or("").chars().filter(char::is_ascii_digit).collect();
        digits.parse().expect("a number")
    });
    let bytes: Vec<u64> = page.offers.iter().map(|offer| offer.bytes).collect();
    assert_eq!(sums.collect::<Vec<u64>>(), [bytes[0], bytes[1], bytes[2], bytes[3], bytes.iter().sum()]);
}

#[test]
fn with_one_class_there_is_nothing_to_choose() {
    let page = collection(Locale::En, 4);
    let document = parsed(&CollectionPage { offers: page.offers[1..2].to_vec(), ..page }.render());
    assert_eq!(attributes(&document, "input[type=hidden][name=files]", "value"), ["proxy:fullscreen"]);
    assert_eq!(document.select(&css("select")).count(), 0);
}

#[test]
fn what_may_not_be_taken_is_not_offered() {
    let page = CollectionPage { offers: vec![], ..collection(Locale::En, 4) };
    let document = parsed(&page.render());
    assert_eq!(document.select(&css(".bar, button, input, [data-b]")).count(), 0);
    assert!(texts(&document, ".facts dd").contains(&"For viewing only".to_owned()));
    let document = parsed(&AssetPage { downloads: vec![], ..asset(Locale::En) }.render());
    assert_eq!(document.select(&css(".get a, .choose")).count(), 0);
    assert_eq!(texts(&document, ".get"), ["For viewing only"]);
}

#[test]
fn every_picture_has_its_box_its_sizes_and_its_turn_to_load() {
    let page = collection(Locale::En, 24);
    let html = page.render().html;
    let document = parsed(&page.render());
    let classes = attributes(&document, ".pic", "class");
    assert_eq!(classes.len(), 24);
    for class in classes.iter().flat_map(|classes| classes.split(' ')).filter(|class| *class != "pic") {
        assert!(html.contains(&format!(".{class}{{--")), "{class} has no rule");
    }
    let sources = attributes(&document, ".pic img", "srcset");
    assert!(sources.iter().all(|set| set.matches("/previews/").count() == 2 && set.contains("w, ")));
    assert_eq!(attributes(&document, ".pic img", "sizes").len(), 24);
    assert_eq!(document.select(&css("img[fetchpriority=high]")).count(), 1);
    assert_eq!(document.select(&css("img:not([loading])")).count(), 8);
    assert_eq!(
        attributes(&document, ".pic input[name=asset]", "value"),
        page.items.iter().map(|item| item.id.clone()).collect::<Vec<_>>()
    );
}

#[test]
fn a_further_part_is_a_link_away() {
    let page = collection(Locale::En, 3);
    let next = page.next.clone().unwrap_or_default();
    assert_eq!(attributes(&parsed(&page.render()), "a[rel=next]", "href"), [format!("{}?after={next}", page.base)]);
    assert_eq!(parsed(&CollectionPage { next: None, ..page }.render()).select(&css("a[rel=next]")).count(), 0);
}

#[test]
fn a_form_that_came_back_says_why() {
    let page = CollectionPage { notice: Some(Notice::NothingChosen), ..collection(Locale::En, 3) };
    let said = texts(&parsed(&page.render()), "[role=alert]").concat();
    assert!(said.starts_with("Nothing was selected."), "{said}");
}

#[test]
fn an_asset_shows_its_downloads_properties_and_neighbours() {
    let document = parsed(&asset(Locale::En).render());
    assert_eq!(texts(&document, "title"), ["Stem vase, chalk · Autumn 2026 campaign"]);
    assert_eq!(texts(&document, ".q"), ["2 of 80"]);
    assert_eq!(
        texts(&document, ".get li"),
        [
            "Original18.2 MBJPEG, 4 243 × 5 657, 24 MP",
            "Preview 800118 kBJPEG, 600 × 800",
            "Model release.pdf212 kBAttachment, PDF"
        ]
    );
    let hrefs =
        ["original", "renditions/preview", "attachments/release"].map(|file| format!("/s/token/assets/vase/{file}"));
    assert_eq!(attributes(&document, ".get a", "href"), hrefs);
    assert_eq!(attributes(&document, "a[rel=prev]", "href"), ["/s/token/assets/peaks"]);
    assert_eq!(attributes(&document, "a[rel=next]", "href"), ["/s/token/assets/bowls"]);
    assert_eq!(texts(&document, ".side dd"), ["Jonas Vik", "DSC_01042.jpg", "JPEG"]);
}

#[test]
fn where_downloads_are_counted_each_file_is_a_form_of_its_own() {
    let mut page = asset(Locale::En);
    page.downloads.iter_mut().for_each(|download| download.href = None);
    let document = parsed(&page.render());
    let files = ["originals", "proxy:preview", "attachment:release"];
    assert_eq!(attributes(&document, ".get form button[name=files]", "value"), files);
    assert_eq!(attributes(&document, ".get form input[name=plain]", "value"), ["1"; 3]);
}

#[test]
fn an_asset_without_title_or_picture_goes_by_its_file_name() {
    let page = AssetPage { title: None, picture: None, ..asset(Locale::En) };
    let document = parsed(&page.render());
    assert_eq!(texts(&document, "h1"), ["DSC_01042.jpg"]);
    assert_eq!(texts(&document, ".stage .doc"), ["This file has no preview"]);
    assert_eq!(document.select(&css("img, .zoom")).count(), 0);
}
