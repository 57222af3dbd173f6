//! Any bytes as an uploaded file: `RUSTC_BOOTSTRAP=1 cargo fuzz run file -- -max_total_time=60` in `api/crates/media`,
//! best with a few small pictures in `fuzz/corpus/file`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_media::{Limits, Profile, Refusal, RenderRequest, properties, render, said_size, sniff};

const LIMITS: Limits = Limits { max_pixels: 1_000_000, max_side: 5_000, max_memory: 16 << 20, max_scans: 20 };

const PROFILES: [Profile<'static>; 2] = [
    Profile { id: "small", max_side: 40, quality: 80, only_if_larger_than: None },
    Profile { id: "large", max_side: 120, quality: 80, only_if_larger_than: Some(60) },
];

fuzz_target!(|file: &[u8]| {
    sniff(file, "name.tif");
    said_size(file);
    properties(file);
    if let Err(refusal) = render(&RenderRequest { source: file, profiles: &PROFILES, limits: LIMITS }) {
        assert_ne!(refusal, Refusal::Failed);
    }
});
