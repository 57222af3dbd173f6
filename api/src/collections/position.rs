//! Fractional keys: the order of assets in a collection, as bytes that compare the same in both databases.

/// Digits of a key made by [`numbered`].
const NUMBER_BYTES: usize = 4;
/// Half way: as much room before as after.
const FIRST: u32 = 0x8000_0000;

/// The key of the `index`th asset of a collection that is numbered anew; leaves room before, between and after.
pub fn numbered(index: u32) -> Vec<u8> {
    FIRST.saturating_add(index).to_be_bytes().to_vec()
}

fn number(key: &[u8]) -> u32 {
    let mut head = [0_u8; NUMBER_BYTES];
    let known = key.len().min(NUMBER_BYTES);
    head[..known].copy_from_slice(&key[..known]);
    u32::from_be_bytes(head)
}

/// The last index that [`numbered`] takes from outside: far more than any collection holds, and far from where keys grow longer.
pub const LAST_INDEX: u32 = 1_000_000_000;

/// The index that made this key, or whose key is just before it.
pub fn index(key: &[u8]) -> u32 {
    number(key).saturating_sub(FIRST).min(LAST_INDEX)
}

/// A key after the last one there is: the next number, so that appending never makes keys longer.
pub fn after(last: Option<&[u8]>) -> Vec<u8> {
    let Some(last) = last else { return numbered(0) };
    match number(last).checked_add(1) {
        Some(next) => next.to_be_bytes().to_vec(),
        // Four billion appended: longer keys, until the collection is numbered anew.
        None => [last, &[1]].concat(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn after_is_after(last in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert!(after(Some(&last)) > last);
        }

        #[test]
        fn an_index_leads_back_to_its_key(at in 0..=LAST_INDEX) {
            prop_assert_eq!(index(&numbered(at)), at);
        }
    }

    #[test]
    fn appending_keeps_keys_short_and_in_order() {
        let mut last = None;
        for index in 0..1_000 {
            let key = after(last.as_deref());
            assert_eq!(key, numbered(index));
            last = Some(key);
        }
    }
}
