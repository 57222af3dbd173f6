use crate::views::collection;
use std::{fs, io::Write, path::Path};
use vitrine_locales::Locale;

fn brotli(bytes: &[u8], quality: u32) -> usize {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, quality, 22);
    writer.write_all(bytes).expect("into memory");
    drop(writer);
    compressed.len()
}

#[test]
fn a_page_of_60_assets_weighs_25_kilobytes_at_most() {
    for locale in Locale::ALL {
        let page = collection(locale, 60).render();
        // 3 is what the service sends.
        for quality in [3, 11] {
            let weight = brotli(page.html.as_bytes(), quality);
            assert!(weight <= 25_000, "{weight} bytes in {locale} at quality {quality}");
        }
    }
}

#[test]
fn the_script_weighs_10_kilobytes_at_most() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist/viewer");
    let built = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let scripts: Vec<_> = built.filter(|path| path.extension().is_some_and(|extension| extension == "js")).collect();
    assert!(!scripts.is_empty(), "The viewer's script is not built: run `cargo xtask build`, then the tests again.");
    for script in scripts {
        let weight = brotli(&fs::read(&script).expect("the script is read"), 11);
        assert!(weight <= 10_000, "{} has {weight} bytes", script.display());
    }
}
