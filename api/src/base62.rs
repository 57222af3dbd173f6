//! 128 bits as 22 characters that survive being read aloud, mailed and double-clicked.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Characters of one encoded value.
pub const LENGTH: usize = 22;

/// 22 digits, most significant first.
pub fn encode(bytes: [u8; 16]) -> String {
    let mut value = u128::from_be_bytes(bytes);
    let mut digits = [b'0'; LENGTH];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(value % 62) as usize];
        value /= 62;
    }
    digits.iter().map(|&digit| char::from(digit)).collect()
}

/// The value, or nothing where the text is not what [`encode`] writes.
pub fn decode(text: &str) -> Option<[u8; 16]> {
    if text.len() != LENGTH {
        return None;
    }
    let mut value: u128 = 0;
    for byte in text.bytes() {
        let digit = DIGITS.iter().position(|&digit| digit == byte)?;
        value = value.checked_mul(62)?.checked_add(digit as u128)?;
    }
    Some(value.to_be_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(bytes: [u8; 16]) {
            prop_assert_eq!(super::decode(&super::encode(bytes)), Some(bytes));
        }

        #[test]
        fn only_the_one_spelling_is_decoded(text in "[0-9A-Za-z]{22}") {
            if let Some(bytes) = super::decode(&text) {
                prop_assert_eq!(super::encode(bytes), text);
            }
        }
    }

    #[test]
    fn what_exceeds_128_bits_is_refused() {
        assert_eq!(super::decode("zzzzzzzzzzzzzzzzzzzzzz"), None);
        assert_eq!(super::decode("kurz"), None);
    }
}
