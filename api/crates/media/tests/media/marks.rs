//! The watermark: what it does to pictures, and which files may be one.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;
use vitrine_media::{Limits, Mark, MarkFormat, MarkRefusal, MarkRequest, Placement, Refusal, Stamp, mark_picture};

use crate::fixtures::{encode, icc, jpeg, texture};

const GREY: Rgb<u8> = Rgb([120, 120, 120]);
const CORNER: Stamp = Stamp { placement: Placement::At { across: 2, down: 2 }, size: 25, opacity: 100 };

/// A white square.
fn white() -> Mark {
    let square = RgbaImage::from_pixel(40, 40, Rgba([255, 255, 255, 255]));
    Mark::read(&encode(&DynamicImage::ImageRgba8(square), ImageFormat::Png)).unwrap()
}

fn grey(width: u32, height: u32) -> Vec<u8> {
    jpeg(&RgbImage::from_pixel(width, height, GREY))
}

fn marked(source: &[u8], mark: &Mark, stamp: Stamp) -> RgbImage {
    let jpeg = mark_picture(&MarkRequest { source, mark, stamp, quality: 90, limits: Limits::default() }).unwrap();
    image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

/// Whether the pixel is another than before; how much lighter.
fn change(picture: &RgbImage, x: u32, y: u32) -> i32 {
    i32::from(picture.get_pixel(x, y).0[1]) - i32::from(GREY.0[1])
}

fn svg(body: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">{body}</svg>"#
    )
}

fn refused(body: &str) -> Option<MarkRefusal> {
    Mark::read(svg(body).as_bytes()).err()
}

#[test]
fn it_stands_where_it_is_put_and_nowhere_else() {
    let source = grey(800, 400);
    let mark = white();
    for across in 0..3 {
        for down in 0..3 {
            let picture = marked(&source, &mark, Stamp { placement: Placement::At { across, down }, ..CORNER });
            assert_eq!((picture.width(), picture.height()), (800, 400));
            for (place_x, x) in [60, 400, 740].into_iter().enumerate() {
                for (place_y, y) in [60, 200, 340].into_iter().enumerate() {
                    let is_here = (place_x, place_y) == (usize::from(across), usize::from(down));
                    assert_eq!(change(&picture, x, y) > 100, is_here, "{across} {down} at {x} {y}");
                    assert!(is_here || change(&picture, x, y).abs() < 4);
                }
            }
        }
    }
}

#[test]
fn its_size_is_of_the_shorter_side() {
    for (width, height) in [(800, 400), (400, 800)] {
        let picture = marked(&grey(width, height), &white(), Stamp { size: 50, ..CORNER });
        let row = (0..width).filter(|&x| change(&picture, x, height - 100) > 60).count();
        assert!(row.abs_diff(200) <= 2, "{row}");
    }
    let whole = marked(&grey(300, 300), &white(), Stamp { size: 100, ..CORNER });
    assert!(change(&whole, 3, 3) > 100 && change(&whole, 296, 296) > 100);
}

#[test]
fn opacity_is_a_share_of_the_mark() {
    for (opacity, expected) in [(100, 135), (50, 67), (10, 13)] {
        let picture = marked(&grey(400, 400), &white(), Stamp { opacity, ..CORNER });
        assert!(change(&picture, 340, 340).abs_diff(expected) <= 4, "{opacity}: {}", change(&picture, 340, 340));
    }
}

#[test]
fn tiles_leave_no_part_without_a_mark() {
    for (width, height, size) in [(800, 533, 20), (333, 500, 10), (500, 40, 60), (2500, 1667, 30)] {
        let picture = marked(&grey(width, height), &white(), Stamp { placement: Placement::Tiled, size, opacity: 50 });
        let side = width.min(height) * u32::from(size) / 100;
        // A window of a step and a half in each direction holds a part of a mark, wherever it lies.
        let window = (side * 9 / 4).min(width.min(height));
        for left in (0..=width - window).step_by((window / 2) as usize) {
            for top in (0..=height - window).step_by((window / 2) as usize) {
                let within = (left..left + window).flat_map(|x| (top..top + window).map(move |y| (x, y)));
                let lighter = within.filter(|&(x, y)| change(&picture, x, y) > 30).count();
                assert!(lighter > 0, "nothing at {left} {top} of {width} × {height}");
            }
        }
    }
}

#[test]
fn even_the_smallest_picture_is_marked() {
    for (width, height) in [(1, 1), (3, 500), (16, 16)] {
        let picture = marked(&grey(width, height), &white(), Stamp { placement: Placement::Tiled, ..CORNER });
        assert!(picture.pixels().any(|pixel| pixel.0[1] > GREY.0[1] + 30), "{width} × {height}");
    }
}

#[test]
fn transparent_parts_leave_the_picture_as_it_is() {
    let half = RgbaImage::from_fn(40, 40, |x, _| Rgba([255, 255, 255, if x < 20 { 0 } else { 255 }]));
    let mark = Mark::read(&encode(&DynamicImage::ImageRgba8(half), ImageFormat::Png)).unwrap();
    let stamp = Stamp { placement: Placement::At { across: 1, down: 1 }, size: 50, opacity: 100 };
    let picture = marked(&grey(400, 400), &mark, stamp);
    assert!(change(&picture, 130, 200).abs() < 4);
    assert!(change(&picture, 270, 200) > 100);
}

#[test]
fn what_is_marked_has_no_metadata() {
    let source = jpeg(&texture(300, 200));
    let made = MarkRequest { source: &source, mark: &white(), stamp: CORNER, quality: 80, limits: Limits::default() };
    let jpeg = mark_picture(&made).unwrap();
    let applications = jpeg.windows(2).filter(|pair| pair[0] == 0xFF && matches!(pair[1], 0xE1..=0xEF | 0xFE));
    assert_eq!(applications.count(), 0);
}

#[test]
fn only_pictures_that_were_made_here_are_marked() {
    let request = |source| MarkRequest { source, mark: &WHITE, stamp: CORNER, quality: 80, limits: Limits::default() };
    static WHITE: std::sync::LazyLock<Mark> = std::sync::LazyLock::new(white);
    let whole = grey(200, 200);
    for source in [&b""[..], b"no picture", &whole[..whole.len() / 2]] {
        assert!(matches!(mark_picture(&request(source)), Err(Refusal::Corrupt | Refusal::Truncated)));
    }
}

#[test]
fn drawings_are_drawn_with_their_transparency() {
    let drawing = svg(
        r##"<defs><linearGradient id="a"><stop stop-color="#fff"/></linearGradient><clipPath id="c"><path d="M0 0h20v20H0z"/></clipPath></defs>
        <style>.x{fill:url(#a)}</style><g clip-path="url(#c)" opacity=".9"><rect class="x" width="40" height="20"/></g>"##,
    );
    assert_eq!(MarkFormat::of(drawing.as_bytes()), Some(MarkFormat::Svg));
    let mark = Mark::read(drawing.as_bytes()).unwrap();
    assert_eq!(mark.size(), (2048, 1024));
    let stamp = Stamp { placement: Placement::At { across: 1, down: 1 }, size: 50, opacity: 100 };
    let picture = marked(&grey(400, 400), &mark, stamp);
    assert!(change(&picture, 150, 200) > 100, "the left half is white");
    assert!(change(&picture, 250, 200).abs() < 4, "the right half is cut away");
    let typed = format!(
        "\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
         \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">{drawing}"
    );
    assert!(Mark::read(typed.as_bytes()).is_ok(), "as drawing programs write it");
    let repeated = r##"<defs><path id="p" d="M0 0h9v9z"/></defs><use href="#p"/><use xlink:href="#p" x="10"/>"##;
    assert_eq!(refused(repeated), None);
}

#[test]
fn drawings_with_more_than_outlines_are_refused_and_told_why() {
    use MarkRefusal::*;
    let cases = [
        ("<text y='9'>Hollund</text>", HasText),
        ("<g><text><tspan>x</tspan></text></g>", HasText),
        ("<image href='http://10.0.0.1/x.png' width='9' height='9'/>", HasReferences),
        ("<image xlink:href='file:///etc/passwd' width='9' height='9'/>", HasReferences),
        ("<image href='data:image/png;base64,AAAA' width='9' height='9'/>", HasReferences),
        ("<use href='other.svg#a'/><path d='M0 0h9v9z'/>", HasReferences),
        ("<use xlink:href='http://10.0.0.1/x.svg#a'/><path d='M0 0h9v9z'/>", HasReferences),
        ("<path fill='url(http://10.0.0.1/x.svg#a)' d='M0 0h9v9z'/>", HasReferences),
        ("<path style='fill: URL( \"x.svg#a\")' d='M0 0h9v9z'/>", HasReferences),
        ("<style>@import 'x.css';</style><path d='M0 0h9v9z'/>", HasReferences),
        ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", HasReferences),
        ("<script>alert(1)</script><path d='M0 0h9v9z'/>", Unsupported),
        (
            "<filter id='f'><feGaussianBlur stdDeviation='9'/></filter><path filter='url(#f)' d='M0 0h9v9z'/>",
            Unsupported,
        ),
        ("<path style='filter: blur(9px)' d='M0 0h9v9z'/>", Unsupported),
        ("<mask id='m'/><path mask='url(#m)' d='M0 0h9v9z'/>", Unsupported),
        ("<pattern id='p'/><path fill='url(#p)' d='M0 0h9v9z'/>", Unsupported),
        ("<animate/>", Unsupported),
        ("<path d='M0 0h9v9z'>", Damaged),
        ("", NothingVisible),
        ("<path fill='none' d='M0 0h9v9z'/>", NothingVisible),
        ("<path opacity='.05' d='M0 0h9v9z'/>", NothingVisible),
    ];
    for (body, refusal) in cases {
        assert_eq!(refused(body), Some(refusal), "{body}");
    }
}

#[test]
fn no_drawing_grows_beyond_measure() {
    let laughs: String =
        (1..10).map(|n| format!("<g id='a{n}'>{}</g>", format!("<use href='#a{}'/>", n - 1).repeat(10))).collect();
    assert_eq!(
        refused(&format!("<defs><path id='a0' d='M0 0h9v9z'/>{laughs}</defs><use href='#a9'/>")),
        Some(MarkRefusal::TooComplex)
    );
    assert_eq!(refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), Some(MarkRefusal::TooComplex));
    let deep = format!("{}<path d='M0 0h9v9z'/>{}", "<g>".repeat(5_000), "</g>".repeat(5_000));
    assert_eq!(refused(&deep), Some(MarkRefusal::TooComplex));
    assert_eq!(refused(&"<path d='M0 0h9v9z'/>".repeat(30_000)), Some(MarkRefusal::TooComplex));
    // Layers far larger than the canvas, one within the other, and one after the other.
    let layers = format!("{}<path d='M-900 -900h9000v9000z'/>{}", "<g opacity='.9'>".repeat(40), "</g>".repeat(40));
    assert_eq!(refused(&layers), Some(MarkRefusal::TooComplex));
    assert_eq!(
        refused(&"<g opacity='.9'><path d='M0 0h40v20H0z'/><path d='M0 0h40v20z'/></g>".repeat(900)),
        Some(MarkRefusal::TooComplex)
    );
    assert_eq!(
        refused(&format!("<style>{}</style><path d='M0 0h9v9z'/>", "a{}".repeat(30_000))),
        Some(MarkRefusal::TooComplex)
    );
    assert_eq!(refused(&format!("<path d='M0 0{}'/>", "h1v1".repeat(300_000))), Some(MarkRefusal::TooComplex));
    let entities = "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><path d='&b;'/></svg>";
    assert_eq!(Mark::read(entities.as_bytes()).err(), Some(MarkRefusal::HasReferences));
    let outside = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><path d='&a;'/></svg>";
    assert_eq!(Mark::read(outside.as_bytes()).err(), Some(MarkRefusal::HasReferences));
    for size in ["width='1e30' height='1'", "width='1' height='1e-30'", "width='0' height='0'", "width='-1' height='9'"]
    {
        let odd = format!("<svg xmlns='http://www.w3.org/2000/svg' {size}><path d='M0 0h9v9z'/></svg>");
        if let Ok(mark) = Mark::read(odd.as_bytes()) {
            assert!(mark.size().0.max(mark.size().1) <= 2048, "{size}");
        }
    }
}

#[test]
fn pngs_are_refused_as_other_pictures_are() {
    use MarkRefusal::*;
    let pixel = |alpha| DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([9, 9, 9, alpha])));
    let whole = encode(&pixel(255), ImageFormat::Png);
    let mut bomb = whole.clone();
    bomb[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    let sum = crc32fast::hash(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    let cases: [(&[u8], MarkRefusal); 6] = [
        (&bomb, TooManyPixels),
        (&whole[..whole.len() / 2], Damaged),
        (&encode(&pixel(20), ImageFormat::Png), NothingVisible),
        (&grey(20, 20), NotAMark),
        (b"<html><svg></svg></html>", Unsupported),
        (b"", NotAMark),
    ];
    for (file, refusal) in cases {
        assert_eq!(Mark::read(file).err(), Some(refusal));
    }
    let wide = DynamicImage::ImageRgb8(texture(5_000, 50));
    assert_eq!(Mark::read(&encode(&wide, ImageFormat::Png)).unwrap().size(), (2_048, 20));
    let other = crate::fixtures::png_with_icc(&pixel(200), icc::display_p3());
    assert!(Mark::read(&other).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_a_mark_or_a_refusal(body in "(?s-u:[ -~]{0,200})", bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_ne!(refused(&body), Some(MarkRefusal::Failed));
        for file in [bytes.clone(), [b"\x89PNG\r\n\x1A\n".as_slice(), &bytes].concat()] {
            prop_assert_ne!(Mark::read(&file).err(), Some(MarkRefusal::Failed));
        }
    }

    #[test]
    fn every_size_and_place_is_laid_over_every_picture(
        width in 1..90u32, height in 1..90u32, size in 0..=255u8, opacity in 0..=255u8, across in 0..4u8, down in 0..4u8, tiled: bool,
    ) {
        let placement = if tiled { Placement::Tiled } else { Placement::At { across, down } };
        let picture = marked(&grey(width, height), &white(), Stamp { placement, size, opacity });
        prop_assert_eq!((picture.width(), picture.height()), (width, height));
    }
}
