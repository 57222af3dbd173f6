//! Which passwords are taken, and the one that is made.

use bip39::Language;
use vitrine_shared::{FieldCode, LINK_PASSWORD_CHARS, MEMBER_PASSWORD_CHARS, PASSWORD_BYTES};

use crate::{
    http::{Failure, Field},
    random,
};

/// A member's password: at least 12 characters and at most 256 bytes, neither common nor the name or e-mail address.
pub fn member_password(pointer: &str, password: &str, own: [&str; 2]) -> Result<(), Field> {
    within(pointer, password, MEMBER_PASSWORD_CHARS)?;
    let folded = password.to_lowercase();
    let is_own = own.iter().any(|word| folded == word.to_lowercase());
    // Bounded above: the estimate is quadratic in the length.
    let head: String = password.chars().take(64).collect();
    let estimate = zxcvbn::zxcvbn(&head, &own);
    if is_own || estimate.score() < zxcvbn::Score::Two {
        return Err(Field::new(pointer, FieldCode::TooEasy));
    }
    Ok(())
}

/// A link's password without outer spaces: at least 6 characters and at most 256 bytes. Weak ones are the maker's business.
pub fn link_password<'a>(pointer: &str, password: &'a str) -> Result<&'a str, Field> {
    let trimmed = password.trim();
    within(pointer, trimmed, LINK_PASSWORD_CHARS)?;
    Ok(trimmed)
}

fn within(pointer: &str, password: &str, least: usize) -> Result<(), Field> {
    if password.chars().count() < least {
        return Err(Field::limited(pointer, FieldCode::TooShort, least as u64));
    }
    if password.len() > PASSWORD_BYTES {
        return Err(Field::limited(pointer, FieldCode::TooLong, PASSWORD_BYTES as u64));
    }
    Ok(())
}

/// `word-word-digits-word` with 3 × 11 bits of words (the list of BIP-39, made to be told apart) and 10 bits of digits.
pub fn generate_password() -> Result<String, Failure> {
    let words = Language::English.word_list();
    let random = u64::from_be_bytes(random::bytes()?);
    // 2,048 words divide the random bits evenly; 1,000 numbers out of 2²⁰ favour some by a millionth.
    let word = |at: u32| words[((random >> (11 * at)) % 2048) as usize];
    let number = (random >> 33) % 1_000;
    Ok(format!("{}-{}-{number:03}-{}", word(0), word(1), word(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_and_own_words_are_refused() {
        let code = |password: &str| {
            member_password("/password", password, ["Ines Duarte", "ines@hollund.example"]).err().map(|f| f.code)
        };
        assert_eq!(code("short"), Some(FieldCode::TooShort));
        assert_eq!(code("коротко"), Some(FieldCode::TooShort), "seven characters, though fourteen bytes");
        assert_eq!(code(&"x".repeat(257)), Some(FieldCode::TooLong));
        assert_eq!(code("passwordpassword"), Some(FieldCode::TooEasy));
        assert_eq!(code("ines@hollund.example"), Some(FieldCode::TooEasy));
        assert_eq!(code("aaaaaaaaaaaaaaaa"), Some(FieldCode::TooEasy));
        assert_eq!(code("correct-horse-battery"), None);
        assert_eq!(code("вечерний поезд в Берген"), None);
    }

    #[test]
    fn generated_passwords_have_the_form_and_differ() {
        let made: std::collections::HashSet<String> = (0..200).map(|_| generate_password().unwrap()).collect();
        assert_eq!(made.len(), 200);
        for password in made {
            let parts: Vec<&str> = password.split('-').collect();
            assert!(parts.len() == 4 && parts[2].len() == 3 && parts[2].parse::<u32>().is_ok(), "{password}");
            assert!(link_password("/password", &password).is_ok());
        }
    }
}
