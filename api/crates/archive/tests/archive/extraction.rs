use proptest::prelude::*;
use vitrine_archive::{Member, member_paths};

use crate::{
    member_paths::{colliding_name, folder},
    support::{Archive, tree},
    tools::{BSDTAR, Tool, UNZIP},
};

/// Unpacks in a folder of its own inside another one: whatever escaped would lie beside it.
fn unpacked(tool: Tool, args: &[&str], archive: &Archive) -> Vec<(String, Vec<u8>)> {
    let outside = tempfile::tempdir().unwrap();
    let jail = outside.path().join("one/two/jail");
    std::fs::create_dir_all(&jail).unwrap();
    let file = archive.file();
    tool.run(&jail, &[args, &[file.to_str().unwrap()]].concat(), b"").clean();
    tree(outside.path())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever files were called, exactly they come out, below the folder and nowhere else.
    #[test]
    fn what_went_in_comes_out_inside_the_jail(files in proptest::collection::vec((folder(), colliding_name()), 1..16)) {
        let members = files.iter().map(|(folder, file_name)| Member { folder: folder.as_deref(), file_name });
        let paths = member_paths(members);
        let contents = (0..).map(|index: u32| index.to_string().into_bytes());
        let archive = Archive::new(paths.iter().zip(contents.clone()));
        let mut expected: Vec<(String, Vec<u8>)> =
            paths.iter().map(|path| format!("one/two/jail/{path}")).zip(contents).collect();
        expected.sort();
        prop_assert_eq!(&unpacked(UNZIP, &["-q"], &archive), &expected);
        prop_assert_eq!(&unpacked(BSDTAR, &["-xf"], &archive), &expected);
    }
}
