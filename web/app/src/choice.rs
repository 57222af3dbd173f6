//! What is chosen in a list, and where the keyboard stands in it. Pure: the list's order is given at each act.

use std::collections::BTreeSet;

/// A choice among things with ids.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice<T> {
    chosen: BTreeSet<T>,
    /// Where a range begins: the last one chosen or left by itself.
    anchor: Option<T>,
    /// Where the keyboard stands.
    at: Option<T>,
}

impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self { chosen: BTreeSet::new(), anchor: None, at: None }
    }
}

impl<T: Copy + Ord> Choice<T> {
    pub fn has(&self, id: T) -> bool {
        self.chosen.contains(&id)
    }

    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The only one, where exactly one is chosen.
    pub fn single(&self) -> Option<T> {
        self.chosen.first().copied().filter(|_| self.chosen.len() == 1)
    }

    pub fn at(&self) -> Option<T> {
        self.at
    }

    /// Moves the keyboard's place; chooses nothing.
    pub fn stand(&mut self, id: T) {
        self.at = Some(id);
    }

    /// Chooses it, or leaves it if it is chosen.
    pub fn toggle(&mut self, id: T) {
        if !self.chosen.remove(&id) {
            self.chosen.insert(id);
        }
        self.anchor = Some(id);
        self.at = Some(id);
    }

    /// Chooses this one and no other.
    pub fn only(&mut self, id: T) {
        self.chosen.clear();
        self.chosen.insert(id);
        self.anchor = Some(id);
        self.at = Some(id);
    }

    /// Chooses everything between the anchor and this one, both included, beside what is chosen. Where nothing is chosen yet the range
    /// begins where the keyboard stood.
    pub fn extend(&mut self, order: &[T], id: T) {
        let place = |id: T| order.iter().position(|other| *other == id);
        let anchor = self.anchor.or(self.at).unwrap_or(id);
        let Some((from, to)) = place(anchor).zip(place(id)) else { return };
        self.chosen.extend(&order[from.min(to)..=from.max(to)]);
        self.anchor = Some(anchor);
        self.at = Some(id);
    }

    pub fn all(&mut self, order: &[T]) {
        self.chosen.extend(order);
    }

    pub fn clear(&mut self) {
        self.chosen.clear();
        self.anchor = None;
    }

    /// Forgets what is no longer in the list. The keyboard moves to what took its place.
    pub fn keep(&mut self, before: &[T], after: &[T]) {
        let mut left: BTreeSet<T> = BTreeSet::new();
        left.extend(after);
        self.chosen.retain(|id| left.contains(id));
        self.anchor = self.anchor.filter(|id| left.contains(id));
        let Some(at) = self.at.filter(|id| !left.contains(id)) else { return };
        let place = before.iter().position(|id| *id == at).unwrap_or_default();
        let next = before[place.min(before.len())..].iter().find(|id| left.contains(id));
        self.at = next.or(after.last()).copied();
    }

    /// Those chosen, in the list's order.
    pub fn in_order(&self, order: &[T]) -> Vec<T> {
        order.iter().copied().filter(|id| self.has(*id)).collect()
    }
}
