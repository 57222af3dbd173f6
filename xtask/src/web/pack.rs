//! Which of the program's modules are made one: what several parts share falls into many small modules, and each costs the frame of a
//! module on the wire, and its making in the browser.

use super::split::Module;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// What a module costs beside its content, in bytes on the wire.
const FRAME: f64 = 300.0;
/// Bytes on the wire of each byte that a module has before it is made small.
const SQUEEZED: f64 = 0.3;

/// Modules that become one.
#[derive(Clone, PartialEq, Debug)]
pub struct Pack {
    pub modules: Vec<PathBuf>,
    /// The parts that need one of them.
    pub parts: BTreeSet<String>,
}

/// The same while it is put together, with a bit for each part.
struct Open {
    modules: Vec<PathBuf>,
    parts: u64,
    weight: f64,
}

impl Open {
    /// What putting two together costs all parts: what they fetch without need, less the frames that they are spared.
    fn cost(&self, other: &Self) -> f64 {
        let count = |parts: u64| f64::from(parts.count_ones());
        count(other.parts & !self.parts) * self.weight + count(self.parts & !other.parts) * other.weight
            - count(self.parts & other.parts) * FRAME
    }
}

/// Puts together what costs less together. A part's own module stays by itself: who asks for that part alone needs it.
pub fn pack(modules: &[Module]) -> Vec<Pack> {
    let names: BTreeSet<&String> = modules.iter().flat_map(|module| &module.parts).collect();
    let bits: BTreeMap<&String, u64> = names.into_iter().zip((0..64).map(|at| 1 << at)).collect();
    let mut open: Vec<Open> = modules
        .iter()
        .map(|module| {
            #[expect(clippy::cast_precision_loss, reason = "an estimate")]
            let weight = module.bytes as f64 * SQUEEZED;
            let parts = module.parts.iter().map(|part| bits[part]).sum();
            Open { modules: vec![module.path.clone()], parts, weight }
        })
        .collect();
    while let Some((one, other)) = best(&open) {
        let Open { modules, parts, weight } = open.remove(other);
        open[one].modules.extend(modules);
        open[one].parts |= parts;
        open[one].weight += weight;
    }
    let named = |parts: u64| bits.iter().filter(|(_, bit)| *bit & parts > 0).map(|(name, _)| (*name).clone()).collect();
    open.into_iter().map(|Open { modules, parts, .. }| Pack { modules, parts: named(parts) }).collect()
}

/// Which two to put together next, the lower first.
fn best(open: &[Open]) -> Option<(usize, usize)> {
    let shared: Vec<usize> = (0..open.len()).filter(|&at| open[at].parts.count_ones() > 1).collect();
    let pairs = shared.iter().enumerate().flat_map(|(at, &other)| shared[..at].iter().map(move |&one| (one, other)));
    let costs = pairs.map(|(one, other)| (open[one].cost(&open[other]), one, other));
    let (cost, one, other) = costs.min_by(|(one, ..), (other, ..)| one.total_cmp(other))?;
    (cost < 0.0).then_some((one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(name: &str, bytes: u64, parts: &[&str]) -> Module {
        Module { path: name.into(), bytes, parts: parts.iter().map(|part| (*part).to_owned()).collect() }
    }

    #[test]
    fn small_ones_that_the_same_parts_need_are_one() {
        let packed = pack(&[
            module("chunk_1", 300, &["a", "b"]),
            module("chunk_2", 200, &["a", "b", "c"]),
            module("chunk_3", 90_000, &["a", "c"]),
            module("split_a", 400, &["a"]),
        ]);
        let files: Vec<_> = packed
            .iter()
            .map(|pack| pack.modules.iter().map(|path| path.to_string_lossy()).collect::<Vec<_>>())
            .collect();
        assert_eq!(files, [vec!["chunk_1", "chunk_2"], vec!["chunk_3"], vec!["split_a"]]);
        assert_eq!(packed[0].parts, ["a", "b", "c"].map(str::to_owned).into());
    }
}
