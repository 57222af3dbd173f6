//! Pages as they are in life: 60 assets with random ids, addresses and placeholders.

use scraper::{Html, Selector};
use vitrine_locales::Locale;
use vitrine_viewer::{
    AssetPage, CollectionPage, Counts, Download, Files, Item, LockedPage, Neighbour, Offer, Page, Picture, Property,
    PropertyName, Refusal, Source, Status, StatusPage, Until,
};

const BASE62: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SUBJECTS: [&str; 8] = [
    "Peaks at sunrise over the fjord",
    "White vase with olive twigs",
    "Four stoneware bowls seen from above",
    "Terracotta arcade in low sun",
    "Blue mountain ridges in morning mist",
    "Car lights on a road at dusk",
    "Orange slices on a yellow table",
    "Moonlight on the sea",
];
const SIDES: [(u32, u32); 6] = [(6000, 4000), (4000, 6000), (5657, 4243), (4243, 5657), (3840, 2160), (5000, 5000)];

/// SplitMix64 (Steele, Lea, Flood 2014): random enough that nothing compresses, and the same in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn base62(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(BASE62[usize::try_from(self.below(62)).expect("small")])).collect()
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).expect("small")]
    }
}

pub fn collection(locale: Locale, assets: usize) -> CollectionPage {
    let mut random = Random(7);
    let base = format!("/s/{}", random.base62(22));
    let items: Vec<_> = (0..assets).map(|n| item(&mut random, &base, n)).collect();
    let bytes = |class: usize| items.iter().filter_map(|item| item.sizes[class]).sum();
    let proxies = |profile: &str, name: &str| Files::Proxies { profile: profile.to_owned(), name: name.to_owned() };
    CollectionPage {
        locale,
        script: Some("/s/-/viewer-0123456789abcdef.js".to_owned()),
        instance: "Hollund".to_owned(),
        title: "Autumn 2026 campaign".to_owned(),
        shared_by: "Ines Duarte".to_owned(),
        whole: None,
        origin: Some("https://share.example.com".to_owned()),
        message: None,
        is_indexable: false,
        preparing: 0,
        is_used_up: false,
        is_view: false,
        until: Some(until(locale)),
        counts: Counts { images: 72, documents: 3, ..Counts::default() },
        offers: vec![
            Offer { files: Files::Originals, count: 75, bytes: bytes(0) },
            Offer { files: proxies("fullscreen", "Full screen 2500"), count: 72, bytes: bytes(1) },
            Offer { files: proxies("preview", "Preview 800"), count: 72, bytes: bytes(2) },
            Offer { files: Files::Attachments, count: 80, bytes: bytes(3) },
        ],
        items,
        next: Some(random.base62(24)),
        notice: None,
        base,
    }
}

fn item(random: &mut Random, base: &str, n: usize) -> Item {
    let id = random.base62(22);
    let (width, height) = random.pick(&SIDES);
    let version = random.base62(8);
    let source = |profile: &str, side: u32| Source {
        width: width * side / width.max(height),
        url: format!("{base}/assets/{id}/previews/{profile}?v={version}"),
    };
    let picture = Picture { width, height, sources: vec![source("thumbnail", 500), source("preview", 800)] };
    let name = format!("DSC_{:05}.jpg", random.below(100_000));
    let subject = random.pick(&SUBJECTS);
    Item {
        alt: if random.below(3) == 0 { name.clone() } else { format!("{subject}, {}", random.below(100)) },
        name,
        picture: (n % 25 != 24).then_some(picture),
        thumbhash: Some((0..25).map(|_| u8::try_from(random.below(256)).expect("small")).collect()),
        kind: (n % 12 == 11).then(|| "PDF".to_owned()),
        sizes: vec![
            Some(random.below(30_000_000)),
            Some(random.below(2_000_000)),
            (n % 20 != 19).then(|| random.below(150_000)),
            n.is_multiple_of(2).then(|| random.below(3_000_000)),
        ],
        id,
    }
}

pub fn until(locale: Locale) -> Until {
    Until::end_of_day(locale, "2026-12-24T23:00:00Z".to_owned(), (2026, 12, 24), "CET (UTC+1)")
}

pub fn asset(locale: Locale) -> AssetPage {
    let neighbour = |id: &str| Some(Neighbour { id: id.to_owned(), name: "Four stoneware bowls".to_owned() });
    let source = |width, profile| Source { width, url: format!("/s/token/assets/vase/previews/{profile}?v=1") };
    AssetPage {
        locale,
        base: "/s/token".to_owned(),
        origin: Some("https://share.example.com".to_owned()),
        script: Some("/s/-/viewer-0123456789abcdef.js".to_owned()),
        collection: "Autumn 2026 campaign".to_owned(),
        id: "vase".to_owned(),
        position: 2,
        total: 80,
        previous: neighbour("peaks"),
        next: neighbour("bowls"),
        picture: Some(Picture {
            width: 4243,
            height: 5657,
            sources: vec![source(600, "preview"), source(1875, "fullscreen")],
        }),
        alt: "White vase with olive twigs".to_owned(),
        name: "DSC_01042.jpg".to_owned(),
        kind: "JPEG".to_owned(),
        title: Some("Stem vase, chalk".to_owned()),
        description: Some("White stoneware vase, morning light from the left.".to_owned()),
        downloads: vec![
            Download {
                files: Files::Originals,
                format: "JPEG".to_owned(),
                pixels: Some((4243, 5657)),
                size: 18_200_000,
                href: Some("/s/token/assets/vase/original".to_owned()),
            },
            Download {
                files: Files::Proxies { profile: "preview".to_owned(), name: "Preview 800".to_owned() },
                format: "JPEG".to_owned(),
                pixels: Some((600, 800)),
                size: 118_000,
                href: Some("/s/token/assets/vase/renditions/preview".to_owned()),
            },
            Download {
                files: Files::Attachment { id: "release".to_owned(), name: "Model release.pdf".to_owned() },
                format: "PDF".to_owned(),
                pixels: None,
                size: 212_000,
                href: Some("/s/token/assets/vase/attachments/release".to_owned()),
            },
        ],
        properties: vec![Property { name: PropertyName::Author, value: "Jonas Vik".to_owned() }],
        is_indexable: false,
        is_preparing: false,
        is_used_up: false,
        is_view: false,
    }
}

/// Every kind of page in both languages.
pub fn every_page() -> Vec<Page> {
    let mut pages = Vec::new();
    for locale in Locale::ALL {
        let whole = collection(locale, 12);
        pages.push(CollectionPage { offers: vec![], script: None, ..whole.clone() }.render());
        pages.push(
            CollectionPage { items: vec![], counts: Counts::default(), offers: vec![], ..whole.clone() }.render(),
        );
        pages.push(
            CollectionPage { offers: whole.offers[..1].to_vec(), until: None, next: None, ..whole.clone() }.render(),
        );
        let framed = Some("/s/token".to_owned());
        pages.push(CollectionPage { whole: framed, offers: vec![], origin: None, ..whole.clone() }.render());
        pages.push(whole.render());
        let whole = asset(locale);
        pages.push(
            AssetPage { picture: None, title: None, previous: None, next: None, downloads: vec![], ..whole.clone() }
                .render(),
        );
        pages.push(whole.render());
        for refusal in [None, Some(Refusal::WrongPassword), Some(Refusal::Wait { seconds: 42 })] {
            pages.push(LockedPage { locale, base: "/s/token".to_owned(), refusal, next: None }.render());
        }
        pages.extend(every_status(locale).map(|status| StatusPage { locale, status }.render()));
    }
    pages
}

pub fn every_status(locale: Locale) -> [Status; 14] {
    [
        Status::NotFound,
        Status::Expired { until: until(locale) },
        Status::Closed,
        Status::NotGiven,
        Status::GrantRequired,
        Status::BeingPrepared,
        Status::NoDownloadsLeft,
        Status::NotFramed,
        Status::GrantEnded,
        Status::GrantLocked,
        Status::TooManyRequests,
        Status::Internal { id: "7f3a9c".to_owned() },
        Status::Busy,
        Status::Unfit { code: 415 },
    ]
}

pub fn parsed(page: &Page) -> Html {
    Html::parse_document(&page.html)
}

/// Texts of all elements that fit, spaces folded.
pub fn texts(document: &Html, selector: &str) -> Vec<String> {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    document.select(&css(selector)).map(|element| words(element.text().collect())).collect()
}

/// An attribute of all elements that fit and have it.
pub fn attributes(document: &Html, selector: &str, name: &str) -> Vec<String> {
    document.select(&css(selector)).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}

pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
