//! Any bytes as the watermark's file: `RUSTC_BOOTSTRAP=1 cargo fuzz run mark -- -max_total_time=60` in `api/crates/media`,
//! best with a small PNG and some drawings in `fuzz/corpus/mark`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vitrine_media::{Mark, MarkRefusal};

fuzz_target!(|file: &[u8]| {
    if let Err(refusal) = Mark::read(file) {
        assert_ne!(refusal, MarkRefusal::Failed);
    }
});
