//! Several modules of the program as one.

use super::npm;
use crate::{error::Error, inputs, process::Run};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What modules import of the program that opens the app they import from here.
const FROM: &str = "__wasm_split";
/// And what is merged imports from here.
const PROGRAM: &str = "program";

/// Merges modules into `merged`. Each imports the same memory and table; so that the merged one does so once, all of them are
/// merged with a module that imports these and hands them on.
pub fn merge(modules: &[PathBuf], merged: &Path) -> Result<(), Error> {
    let middle = merged.with_extension("wat");
    inputs::write(&middle, between(modules)?)?;
    let mut command = npm::tool("wasm-merge");
    command.args(super::app::WASM_FEATURES).arg(&middle).arg(FROM);
    for module in modules {
        command.arg(module).arg(module.file_stem().unwrap_or_default());
    }
    command.arg("-o").arg(merged).run()
}

fn between(modules: &[PathBuf]) -> Result<String, Error> {
    let (mut memory, mut table) = (0, 0);
    for module in modules {
        let content = fs::read(module).map_err(Error::file(module))?;
        memory = memory.max(least(&content, b"\x06memory\x02\x00"));
        table = table.max(least(&content, b"\x19__indirect_function_table\x01\x70\x00"));
    }
    let shared = [
        ("memory", format!("(memory $memory {memory})"), "(memory $memory)"),
        ("__indirect_function_table", format!("(table $table {table} funcref)"), "(table $table)"),
        ("__wasm_split_shared0", "(global $stack (mut i32))".to_owned(), "(global $stack)"),
    ];
    let lines = shared.map(|(name, import, export)| {
        format!("(import \"{PROGRAM}\" \"{name}\" {import}) (export \"{name}\" {export})\n")
    });
    Ok(format!("(module\n{})", lines.concat()))
}

/// The least size of what is imported as `import` says, where it is.
fn least(module: &[u8], import: &[u8]) -> u64 {
    let Some(at) = module.windows(import.len()).position(|window| window == import) else { return 0 };
    let mut size = 0;
    for (place, byte) in module[at + import.len()..].iter().take(5).enumerate() {
        size |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            break;
        }
    }
    size
}

#[cfg(test)]
mod tests {
    use super::least;

    #[test]
    fn the_least_size_is_read_where_there_is_one() {
        assert_eq!(least(b"..\x06memory\x02\x00\x12..", b"\x06memory\x02\x00"), 18);
        assert_eq!(least(b"..\x06memory\x02\x00\xfc\x23", b"\x06memory\x02\x00"), 4604);
        assert_eq!(least(b"nothing", b"\x06memory\x02\x00"), 0);
    }
}
