//! Both languages must say the same things.

use super::{
    fault::{Fault, Kind},
    model::{Catalogue, Message, Variables},
};
use std::collections::HashMap;

pub fn faults(english: &Catalogue, russian: &Catalogue) -> Vec<Fault> {
    [one_way(english, russian), one_way(russian, english)].concat()
}

/// What `one` says that `other` does not.
fn one_way(one: &Catalogue, other: &Catalogue) -> Vec<Fault> {
    let others: HashMap<_, _> = other.messages.iter().map(|message| (&message.id, message)).collect();
    let mut faults = Vec::new();
    for message in &one.messages {
        let fault = |kind| Fault { language: one.language, line: message.line, kind };
        let id = message.id.clone();
        match others.get(&message.id) {
            None => faults.push(fault(Kind::Missing { id, other: other.language })),
            Some(same) => faults.extend(
                lacking(message, same)
                    .into_iter()
                    .map(|variable| fault(Kind::Variable { id: id.clone(), variable, other: other.language })),
            ),
        }
    }
    faults
}

/// The variables of `one` that `other` does without.
fn lacking(one: &Message, other: &Message) -> Vec<String> {
    let known = Variables::of(&[&other.pattern]).kinds;
    Variables::of(&[&one.pattern]).order.into_iter().filter(|name| !known.contains_key(name)).collect()
}
