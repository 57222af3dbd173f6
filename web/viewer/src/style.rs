//! Style sheets stand in the page, allowed by their hash; there is no style attribute anywhere.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, sync::LazyLock};

/// The style of every page.
pub(crate) const STYLE: &str = concat!(
    include_str!("../styles/base.css"),
    include_str!("../styles/collection.css"),
    include_str!("../styles/asset.css"),
    include_str!("../styles/gate.css"),
);

pub(crate) static STYLE_SOURCE: LazyLock<String> = LazyLock::new(|| source(STYLE));

/// The source expression that allows an inline block with exactly this text (CSP 3, section 2.3.1).
pub(crate) fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Rules that give pictures their proportions and colours. A class is named after its value (`r1500` is 1.5, `c8ac` is
/// `#8ac`), so that equal ones are one rule, and the script can tell the value from the name for pictures of the next page.
#[derive(Default)]
pub(crate) struct Rules(BTreeSet<String>);

impl Rules {
    /// The class for a box of these proportions. The longest pictures are cut off at four to one.
    pub fn ratio(&mut self, width: u32, height: u32) -> String {
        let thousandths = (u64::from(width) * 1000 / u64::from(height.max(1))).clamp(250, 4000);
        self.0.insert(format!(".r{thousandths}{{--r:{}.{:03}}}", thousandths / 1000, thousandths % 1000));
        format!("r{thousandths}")
    }

    /// The class for a box in the average colour of a ThumbHash; none if the hash is malformed.
    pub fn colour(&mut self, thumbhash: &[u8]) -> Option<String> {
        let (red, green, blue, _) = thumbhash::thumb_hash_to_average_rgba(thumbhash).ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=15")]
        let [red, green, blue] = [red, green, blue].map(|part| (part * 15.0).round().clamp(0.0, 15.0) as u8);
        self.0.insert(format!(".c{red:x}{green:x}{blue:x}{{--c:#{red:x}{green:x}{blue:x}}}"));
        Some(format!("c{red:x}{green:x}{blue:x}"))
    }

    /// Shows the `n`th sum (from 1) beside a list of files while its `n`th entry is chosen, without script.
    pub fn sum(&mut self, n: usize) {
        self.0.insert(format!(
            ".bar:has(option:nth-child({n}):checked) .sum{{display:none}}.wall:not(:has(:checked))~.bar:has(option:nth-child({n}):checked) .sum:nth-of-type({n}){{display:block}}"
        ));
    }

    pub fn finish(self) -> String {
        self.0.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_one_rule() {
        let mut rules = Rules::default();
        assert_eq!(rules.ratio(3000, 2000), "r1500");
        assert_eq!(rules.ratio(1500, 1000), "r1500");
        assert_eq!(rules.ratio(2000, 3000), "r666");
        assert_eq!(rules.finish(), ".r1500{--r:1.500}.r666{--r:0.666}");
    }

    #[test]
    fn no_box_is_longer_than_four_to_one_or_broken() {
        let mut rules = Rules::default();
        assert_eq!(rules.ratio(u32::MAX, 1), "r4000");
        assert_eq!(rules.ratio(1, u32::MAX), "r250");
        assert_eq!(rules.ratio(0, 0), "r250");
        assert_eq!(rules.colour(&[1, 2]), None);
    }
}
