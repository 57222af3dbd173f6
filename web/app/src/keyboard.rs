//! Where arrows lead on a surface of boxes that flow in rows.

use web_sys::{DomRect, HtmlElement};

/// The place that a key leads to from `from`, of `count` boxes; `element` finds a box. `None` where it leads nowhere.
pub fn target(key: &str, from: usize, count: usize, element: impl Fn(usize) -> Option<HtmlElement>) -> Option<usize> {
    let to = match key {
        "ArrowRight" => from + 1,
        "ArrowLeft" => from.checked_sub(1)?,
        "ArrowDown" => nearest_in_row(from, (from + 1)..count, element)?,
        "ArrowUp" => nearest_in_row(from, (0..from).rev(), element)?,
        "Home" => 0,
        "End" => count.checked_sub(1)?,
        _ => return None,
    };
    (to < count).then_some(to)
}

/// Whether a key moves at all.
pub fn is_move(key: &str) -> bool {
    matches!(key, "ArrowRight" | "ArrowLeft" | "ArrowDown" | "ArrowUp" | "Home" | "End")
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
