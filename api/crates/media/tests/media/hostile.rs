//! Whatever the bytes: no panic, no picture beyond the limits, and words within theirs.

use std::sync::LazyLock;

use image::{DynamicImage, ImageFormat};
use proptest::prelude::*;
use proptest::sample::Index;
use vitrine_media::{Limits, Profile, Refusal, RenderRequest, properties, render, said_size, sniff};

use crate::fixtures::{blocks, encode, icc, jpeg, jpeg_cmyk, jpeg_with, texture};

const LIMITS: Limits = Limits { max_pixels: 1_000_000, max_side: 5_000, max_memory: 16 << 20, max_scans: 20 };

const PROFILES: [Profile<'static>; 2] = [
    Profile { id: "small", max_side: 40, quality: 80, only_if_larger_than: None },
    Profile { id: "large", max_side: 120, quality: 80, only_if_larger_than: Some(60) },
];

/// Whole files of every kind, with every block of metadata.
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let picture = texture(90, 70);
    let dynamic = DynamicImage::ImageRgb8(picture.clone());
    let with_blocks = |jpeg: &[u8]| {
        let jpeg = blocks::with_icc(jpeg, &icc::display_p3());
        let jpeg = blocks::with_iptc(&jpeg, &blocks::dataset(2, 5, b"title"));
        blocks::with_xmp(&blocks::with_exif(&jpeg, &blocks::camera_exif()), &blocks::xmp("<dc:title>t</dc:title>"))
    };
    let mut files = vec![
        with_blocks(&jpeg(&picture)),
        with_blocks(&jpeg_with(&picture, |compressor| compressor.set_progressive(true).unwrap())),
        with_blocks(&jpeg_with(&picture, |compressor| compressor.set_arithmetic(true).unwrap())),
        with_blocks(&jpeg_with(&picture, |compressor| compressor.set_lossless(true).unwrap())),
        blocks::with_icc(&jpeg_cmyk([10, 100, 200, 30], turbojpeg::Colorspace::YCCK), &icc::gray_press()),
    ];
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Tiff] {
        files.push(encode(&dynamic, format));
    }
    files.push(encode(&DynamicImage::ImageRgba16(dynamic.to_rgba16()), ImageFormat::Png));
    files
});

fn check(file: &[u8]) -> Result<(), TestCaseError> {
    sniff(file, "name.jpg");
    said_size(file);
    let found = properties(file);
    for text in [found.title, found.description, found.author, found.copyright].into_iter().flatten() {
        prop_assert!(text.chars().count() <= 2000);
    }
    match render(&RenderRequest { source: file, profiles: &PROFILES, limits: LIMITS }) {
        Ok(made) => {
            prop_assert!(u64::from(made.width) * u64::from(made.height) <= LIMITS.max_pixels);
            for rendition in made.renditions {
                let most = PROFILES.iter().find(|profile| profile.id == rendition.profile).unwrap().max_side;
                prop_assert!(rendition.width.max(rendition.height) <= most.min(made.width.max(made.height)));
                prop_assert!(rendition.jpeg.starts_with(&[0xFF, 0xD8]) && rendition.jpeg.ends_with(&[0xFF, 0xD9]));
            }
        }
        Err(refusal) => prop_assert_ne!(refusal, Refusal::Failed),
    }
    Ok(())
}

#[test]
fn the_files_themselves_are_good() {
    for file in FILES.iter() {
        let made = render(&RenderRequest { source: file, profiles: &PROFILES, limits: LIMITS }).unwrap();
        assert_eq!(said_size(file), Some((made.width, made.height)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes(file in proptest::collection::vec(any::<u8>(), 0..2000), magic in 0..7usize) {
        const MAGIC: [&[u8]; 7] =
            [b"", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n", b"GIF89a", b"II*\0\x08\0\0\0", b"RIFF\x40\0\0\0WEBPVP8X", b"MM\0*"];
        check(&[MAGIC[magic], &file].concat())?;
    }

    #[test]
    fn good_files_with_bytes_changed(
        which in any::<Index>(),
        changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..20),
    ) {
        let mut file = which.get(&FILES).clone();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        check(&file)?;
    }

    #[test]
    fn good_files_with_pieces_moved(
        which in any::<Index>(), from in any::<Index>(), to in any::<Index>(), length in 1..200usize, cut in any::<Index>(),
    ) {
        let mut file = which.get(&FILES).clone();
        let from = from.index(file.len());
        let piece = file[from..(from + length).min(file.len())].to_vec();
        let to = to.index(file.len());
        file.splice(to..to, piece);
        check(&file)?;
        file.truncate(cut.index(file.len()));
        check(&file)?;
    }
}
