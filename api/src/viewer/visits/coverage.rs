use std::ops::Range;

/// Which bytes of a file were handed out, as ranges in order that do not touch.
#[derive(Clone, Debug, Default)]
pub(super) struct Coverage {
    ranges: Vec<Range<u64>>,
    is_whole: bool,
}

impl Coverage {
    /// Adds a range; whether the file of `length` bytes became whole by it.
    pub(super) fn add(&mut self, range: Range<u64>, length: u64) -> bool {
        if self.is_whole {
            return false;
        }
        let first = self.ranges.partition_point(|known| known.end < range.start);
        let last = self.ranges.partition_point(|known| known.start <= range.end);
        let touched = &self.ranges[first..last];
        let start = touched.first().map_or(range.start, |known| known.start.min(range.start));
        let end = touched.last().map_or(range.end, |known| known.end.max(range.end));
        self.ranges.splice(first..last, std::iter::once(start..end));
        self.is_whole = self.ranges.len() == 1 && start == 0 && end >= length;
        if self.is_whole {
            self.ranges = Vec::new();
        }
        self.is_whole
    }

    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_whole_when_every_byte_was_handed_out(ranges in proptest::collection::vec((0_u64..40, 0_u64..40), 0..30)) {
            let mut coverage = Coverage::default();
            let mut bytes = [false; 40];
            for (a, b) in ranges {
                let range = a.min(b)..a.max(b);
                let was_whole = bytes.iter().all(|sent| *sent);
                range.clone().for_each(|byte| bytes[byte as usize] = true);
                let is_whole = bytes.iter().all(|sent| *sent);
                prop_assert_eq!(coverage.add(range, 40), is_whole && !was_whole);
            }
        }
    }

    #[test]
    fn an_empty_file_is_whole_at_once() {
        let mut coverage = Coverage::default();
        assert!(coverage.add(0..0, 0));
        assert!(!coverage.add(0..0, 0));
    }
}
