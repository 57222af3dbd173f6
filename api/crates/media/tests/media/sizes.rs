use image::RgbImage;
use vitrine_media::{Limits, Profile, RenderRequest, render};

use crate::fixtures::{BLUE, GREEN, RED, YELLOW, assert_near};
use crate::fixtures::{PROFILES, blocks, corners, jpeg, jpeg_with, pixels, quarters, rendered, rendition, texture};

fn sizes(source: &[u8]) -> Vec<(String, u32, u32)> {
    let rendered = rendered(source).unwrap();
    for rendition in &rendered.renditions {
        pixels(rendition);
    }
    rendered.renditions.into_iter().map(|made| (made.profile, made.width, made.height)).collect()
}

fn named(sizes: &[(&str, u32, u32)]) -> Vec<(String, u32, u32)> {
    sizes.iter().map(|(profile, width, height)| ((*profile).to_owned(), *width, *height)).collect()
}

#[test]
fn three_sizes_from_one_decode_in_the_order_asked() {
    let expected = named(&[("thumbnail", 500, 333), ("preview", 800, 533), ("fullscreen", 2500, 1667)]);
    assert_eq!(sizes(&jpeg(&quarters(3000, 2000))), expected);
}

#[test]
fn full_screen_only_above_800() {
    assert_eq!(sizes(&jpeg(&quarters(800, 600))), named(&[("thumbnail", 500, 375), ("preview", 800, 600)]));
    let above = named(&[("thumbnail", 375, 500), ("preview", 600, 800), ("fullscreen", 601, 801)]);
    assert_eq!(sizes(&jpeg(&quarters(601, 801))), above);
}

#[test]
fn nothing_is_enlarged() {
    assert_eq!(sizes(&jpeg(&quarters(7, 5))), named(&[("thumbnail", 7, 5), ("preview", 7, 5)]));
    assert_eq!(sizes(&jpeg(&quarters(1, 1))), named(&[("thumbnail", 1, 1), ("preview", 1, 1)]));
    assert_eq!(
        sizes(&jpeg(&quarters(4000, 3))),
        named(&[("thumbnail", 500, 1), ("preview", 800, 1), ("fullscreen", 2500, 2)])
    );
}

#[test]
fn every_orientation_comes_out_upright() {
    // EXIF's number says where the stored first row and column belong (EXIF 3.0, 4.6.5.1.1).
    type Store = fn(&RgbImage) -> RgbImage;
    let stored: [(u16, Store); 8] = [
        (1, RgbImage::clone),
        (2, image::imageops::flip_horizontal),
        (3, image::imageops::rotate180),
        (4, image::imageops::flip_vertical),
        (5, |upright| image::imageops::flip_horizontal(&image::imageops::rotate90(upright))),
        (6, image::imageops::rotate270),
        (7, |upright| image::imageops::flip_horizontal(&image::imageops::rotate270(upright))),
        (8, image::imageops::rotate90),
    ];
    for (number, store) in stored {
        let source = blocks::with_exif(&jpeg(&store(&quarters(1200, 800))), &blocks::orientation(number));
        let rendered = rendered(&source).unwrap();
        assert_eq!((rendered.width, rendered.height), (1200, 800), "orientation {number}");
        for rendition in &rendered.renditions {
            for (found, expected) in corners(&pixels(rendition)).into_iter().zip([RED, GREEN, BLUE, YELLOW]) {
                assert_near(found, expected.0, 4);
            }
        }
    }
}

#[test]
fn an_orientation_that_does_not_exist_is_ignored() {
    let source = blocks::with_exif(&jpeg(&quarters(60, 40)), &blocks::orientation(9));
    assert_eq!(rendered(&source).map(|made| (made.width, made.height)), Ok((60, 40)));
}

#[test]
fn profiles_are_the_callers() {
    let profiles = [
        Profile { id: "coarse", max_side: 300, quality: 20, only_if_larger_than: None },
        Profile { id: "fine", max_side: 300, quality: 95, only_if_larger_than: None },
        Profile { id: "large", max_side: 1000, quality: 80, only_if_larger_than: Some(5000) },
    ];
    let source = jpeg(&texture(900, 600));
    let made = render(&RenderRequest { source: &source, profiles: &profiles, limits: Limits::default() }).unwrap();
    let [coarse, fine] = made.renditions.as_slice() else { panic!("{:?}", made.renditions.len()) };
    assert_eq!((coarse.profile.as_str(), fine.profile.as_str()), ("coarse", "fine"));
    assert!(coarse.jpeg.len() * 2 < fine.jpeg.len());
    let none = render(&RenderRequest { source: &source, profiles: &[], limits: Limits::default() }).unwrap();
    assert_eq!((none.renditions.len(), none.thumb_hash.len()), (0, made.thumb_hash.len()));
}

#[test]
fn progressive_and_restarting_jpegs_are_read_like_any_other() {
    let picture = quarters(1600, 1000);
    let progressive = jpeg_with(&picture, |compressor| compressor.set_progressive(true).unwrap());
    assert_eq!(sizes(&progressive), sizes(&jpeg(&picture)));
}

#[test]
fn the_placeholder_shows_the_picture() {
    let hash = rendered(&jpeg(&quarters(1200, 800))).unwrap().thumb_hash;
    assert!(hash.len() <= 25);
    let (width, height, rgba) = thumbhash::thumb_hash_to_rgba(&hash).unwrap();
    assert!(width > height);
    let corner = &rgba[(height / 4 * width + width / 4) * 4..][..3];
    assert!(corner[0] > corner[1] && corner[0] > corner[2], "above left is red, not {corner:?}");
}

#[test]
fn renditions_hold_no_metadata_and_are_420() {
    let source = blocks::with_exif(&jpeg(&quarters(1000, 700)), &blocks::camera_exif());
    let source = blocks::with_xmp(&source, &blocks::xmp(""));
    let rendered = rendered(&source).unwrap();
    assert_eq!(rendered.renditions.len(), PROFILES.len());
    for profile in PROFILES {
        let jpeg = &rendition(&rendered, profile.id).jpeg;
        let header = turbojpeg::read_header(jpeg).unwrap();
        assert_eq!(header.subsamp, turbojpeg::Subsamp::Sub2x2);
        for secret in ["Exif", "SERIAL", "ICC_PROFILE", "adobe", "Canon"] {
            assert!(!jpeg.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
        let applications = jpeg.windows(2).filter(|pair| pair[0] == 0xFF && matches!(pair[1], 0xE1..=0xEF | 0xFE));
        assert_eq!(applications.count(), 0, "JFIF's own APP0 and nothing else");
    }
}
