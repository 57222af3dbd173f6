//! The keyboard on the wall: one tab stop, arrows move, Space chooses, Shift extends, Enter opens, Esc clears.

use leptos::prelude::*;
use vitrine_shared::AssetId;
use web_sys::KeyboardEvent;

use super::tile::element_id;
use crate::{
    browser,
    feed::{Feed, Tile},
    keyboard,
};

/// Handles a key pressed on the wall.
pub fn handle(feed: Feed, open: Callback<Tile>, event: &KeyboardEvent) {
    let tiles = feed.tiles.get_untracked();
    let order: Vec<AssetId> = tiles.iter().map(|tile| tile.id).collect();
    let key = event.key();
    if (event.ctrl_key() || event.meta_key()) && key.eq_ignore_ascii_case("a") {
        event.prevent_default();
        feed.choice.update(|choice| choice.all(&order));
        return;
    }
    if key == "Escape" {
        feed.choice.update(crate::choice::Choice::clear);
        return;
    }
    let at = feed.choice.with_untracked(|choice| choice.at());
    let Some(place) = at.map_or(Some(0), |at| order.iter().position(|id| *id == at)) else { return };
    let Some(tile) = tiles.get(place) else { return };
    match key.as_str() {
        " " => {
            event.prevent_default();
            feed.choice.update(
                |choice| if event.shift_key() { choice.extend(&order, tile.id) } else { choice.toggle(tile.id) },
            );
        }
        "Enter" => {
            event.prevent_default();
            open.run(tile.clone());
        }
        key if keyboard::is_move(key) => {
            event.prevent_default();
            let element = |at: usize| browser::element(&element_id(tiles.get(at)?));
            let Some(to) = keyboard::target(key, place, tiles.len(), element) else { return };
            let next = tiles[to].id;
            feed.choice
                .update(|choice| if event.shift_key() { choice.extend(&order, next) } else { choice.stand(next) });
            if let Some(element) = element(to) {
                let _ = element.focus();
            }
        }
        _ => {}
    }
}
