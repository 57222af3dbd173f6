//! The keyboard on what flows in rows and is chosen from: one tab stop, arrows move, Space chooses, Shift extends, Enter opens.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement, KeyboardEvent};

use crate::{browser, choice::Choice};

/// Handles a key that was pressed on one of the things in `order`; on what stands inside of it, keys are its own.
pub fn choose<T: Copy + Ord + Send + Sync + 'static>(
    event: &KeyboardEvent,
    order: &[T],
    choice: RwSignal<Choice<T>>,
    element_id: impl Fn(T) -> String,
    open: impl FnOnce(T),
) {
    let at = choice.with_untracked(Choice::at);
    let Some(place) = order.iter().position(|id| Some(*id) == at) else { return };
    let id = order[place];
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_none_or(|target| target.id() != element_id(id)) {
        return;
    }
    let key = event.key();
    match key.as_str() {
        "a" | "A" if event.ctrl_key() || event.meta_key() => {
            event.prevent_default();
            choice.update(|choice| choice.all(order));
        }
        " " => {
            event.prevent_default();
            choice.update(|choice| if event.shift_key() { choice.extend(order, id) } else { choice.toggle(id) });
        }
        "Enter" => {
            event.prevent_default();
            open(id);
        }
        _ => {
            let element = |place: usize| browser::element(&element_id(*order.get(place)?));
            let Some(to) = target_of(&key, place, order.len(), element) else { return };
            event.prevent_default();
            let next = order[to];
            choice.update(|choice| if event.shift_key() { choice.extend(order, next) } else { choice.stand(next) });
            if let Some(element) = element(to) {
                let _ = element.focus();
            }
        }
    }
}

/// The keyboard stands on what has the focus, whoever brought it there: a key, the pointer or a screen reader.
pub fn stand<T: Copy + Ord + Send + Sync + 'static>(choice: RwSignal<Choice<T>>, id: T) {
    if choice.with_untracked(Choice::at) != Some(id) {
        choice.update(|choice| choice.stand(id));
    }
}

/// The place that a key leads to from `from`, of `count` boxes; `element` finds a box. At an edge it stays, so that an arrow
/// does not scroll there alone; `None` for keys that lead nowhere.
fn target_of(key: &str, from: usize, count: usize, element: impl Fn(usize) -> Option<HtmlElement>) -> Option<usize> {
    let last = count.saturating_sub(1);
    let to = match key {
        "ArrowRight" => from + 1,
        "ArrowLeft" => from.saturating_sub(1),
        "ArrowDown" => nearest_in_row(from, (from + 1)..count, element).unwrap_or(from),
        "ArrowUp" => nearest_in_row(from, (0..from).rev(), element).unwrap_or(from),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(to.min(last))
}

/// Of the first other row on the way, the box that is nearest across.
fn nearest_in_row(
    from: usize,
    way: impl Iterator<Item = usize>,
    element: impl Fn(usize) -> Option<HtmlElement>,
) -> Option<usize> {
    let rect = |at| element(at).map(|element| element.get_bounding_client_rect());
    let own = rect(from)?;
    let mut row: Option<f64> = None;
    let mut nearest: Option<(usize, f64)> = None;
    for at in way {
        let other = rect(at)?;
        if row.is_none() && same_row(own.top(), other.top()) {
            continue;
        }
        if !same_row(*row.get_or_insert(other.top()), other.top()) {
            break;
        }
        let distance = (middle(&other) - middle(&own)).abs();
        if nearest.is_none_or(|(_, least)| distance < least) {
            nearest = Some((at, distance));
        }
    }
    nearest.map(|(at, _)| at)
}

fn middle(rect: &DomRect) -> f64 {
    rect.left() + rect.width() / 2.0
}

fn same_row(one: f64, other: f64) -> bool {
    (one - other).abs() < 4.0
}
