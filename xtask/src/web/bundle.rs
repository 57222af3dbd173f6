//! The files that the program's parts are fetched in. Modules in one file share its request and the window of its compression, which
//! makes a third less of them than files of their own would. So a module stands in the file of each part that needs it, and the
//! script that fetches them makes it once. What many parts need is in one file for all of them, which a browser keeps.

use std::collections::BTreeMap;

use super::pack::Pack;

/// What at least so many parts need is in the file that all of them have in common.
const MANY: usize = 5;

/// All files.
pub struct Bundles {
    pub common: Vec<u8>,
    /// By the name of the part: what it has to itself.
    pub parts: BTreeMap<String, Own>,
}

/// What a part fetches.
pub struct Own {
    pub file: Vec<u8>,
    pub needs_common: bool,
}

/// Lays modules of the program, each with what it serves, into files.
pub fn bundles(modules: &[(Pack, Vec<u8>)]) -> Bundles {
    let is_common = |pack: &Pack| pack.parts.len() >= MANY;
    let all = || (0..).zip(modules);
    let common = all().filter(|(_, (pack, _))| is_common(pack));
    let common = file(common.map(|(number, (_, content))| (number, content)));
    let names = modules.iter().flat_map(|(pack, _)| &pack.parts);
    let own = |part: &String| {
        let needed = || all().filter(|(_, (pack, _))| pack.parts.contains(part));
        let own = needed().filter(|(_, (pack, _))| !is_common(pack));
        let needs_common = needed().any(|(_, (pack, _))| is_common(pack));
        Own { file: file(own.map(|(number, (_, content))| (number, content))), needs_common }
    };
    Bundles { common, parts: names.map(|part| (part.clone(), own(part))).collect() }
}

/// A file as `loader.mjs` reads it, numbers of 32 bits, the lowest byte first: how many modules there are, for each its number in the
/// program and its length in bytes; then the modules.
fn file<'a>(modules: impl Iterator<Item = (u32, &'a Vec<u8>)>) -> Vec<u8> {
    let (numbers, contents): (Vec<u32>, Vec<&Vec<u8>>) = modules.unzip();
    let length = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let head = numbers.iter().zip(&contents).flat_map(|(number, content)| [*number, length(content.len())]);
    let head: Vec<u8> = [length(numbers.len())].into_iter().chain(head).flat_map(u32::to_le_bytes).collect();
    contents.into_iter().fold(head, |mut file, content| {
        file.extend(content);
        file
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(parts: &[&str], content: &[u8]) -> (Pack, Vec<u8>) {
        (Pack { modules: vec![], parts: parts.iter().map(|part| (*part).to_owned()).collect() }, content.to_vec())
    }

    #[test]
    fn a_module_is_in_each_file_that_needs_it_or_in_the_common_one() {
        let Bundles { common, parts } = bundles(&[
            module(&["a"], b"one"),
            module(&["a", "b", "c", "d", "e"], b"all"),
            module(&["a", "f"], b"two!"),
        ]);
        let words = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<_>>();
        assert_eq!(common, [&words(&[1, 1, 3])[..], b"all"].concat());
        assert_eq!(parts["a"].file, [&words(&[2, 0, 3, 2, 4])[..], b"onetwo!"].concat());
        assert_eq!(parts["f"].file, [&words(&[1, 2, 4])[..], b"two!"].concat());
        assert_eq!(parts["b"].file, words(&[0]));
        let needs = parts.iter().filter(|(_, own)| own.needs_common).map(|(part, _)| part.as_str());
        assert_eq!(needs.collect::<String>(), "abcde");
    }
}
