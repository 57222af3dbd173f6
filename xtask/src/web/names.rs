//! The names by which the program and its glue know each other. Each ends with sixteen digits of a digest, which nothing makes smaller;
//! counted through instead, they cost half as much.

use std::{collections::BTreeMap, fs, path::PathBuf};

use regex::bytes::{Captures, Regex};

use crate::{error::Error, inputs};

/// Counts names through, in files that are used together.
pub fn shorten(files: &[PathBuf]) -> Result<(), Error> {
    let mut numbers = Numbers::default();
    for file in files {
        let content = fs::read(file).map_err(Error::file(file))?;
        inputs::write(file, numbers.replace(&content))?;
    }
    Ok(())
}

/// The number of each name.
#[derive(Default)]
struct Numbers(BTreeMap<Vec<u8>, usize>);

impl Numbers {
    /// The same with numbers, as long as it was: the length of a name stands before it.
    fn replace(&mut self, content: &[u8]) -> Vec<u8> {
        let Ok(name) = Regex::new(r"(?-u)(__wbg_\w+_)[0-9a-f]{16}\b") else { return content.to_vec() };
        let number = |found: &Captures| {
            let next = self.0.len();
            let number = *self.0.entry(found[0].to_vec()).or_insert(next);
            [&found[1], format!("{number:016}").as_bytes()].concat()
        };
        name.replace_all(content, number).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_number_everywhere() {
        let mut numbers = Numbers::default();
        let first = numbers.replace(b"\x20__wbg_log_0a1b2c3d4e5f6071\x009__wbg_get_ffffffffffffffff");
        assert_eq!(first, b"\x20__wbg_log_0000000000000000\x009__wbg_get_0000000000000001");
        let second = numbers.replace(b"__wbg_get_ffffffffffffffff: () => __wbg_init(), __wbg_get_ffffffffffffffffff");
        assert_eq!(second, b"__wbg_get_0000000000000001: () => __wbg_init(), __wbg_get_ffffffffffffffffff");
    }
}
