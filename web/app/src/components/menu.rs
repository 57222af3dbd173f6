use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::browser;

/// Between the button and what it opens, pixels.
const GAP: f64 = 6.0;
/// From the edge of the screen, pixels.
const EDGE: f64 = 8.0;

/// A button that opens a menu above or below it, wherever there is room. The entries are buttons with `role="menuitem"` (or
/// `menuitemradio`) and `popovertarget` of this id, so that choosing shuts it; arrows move, Esc shuts.
#[component]
pub fn Menu(
    id: &'static str,
    #[prop(default = "")] class: &'static str,
    /// Names the button where its content does not.
    #[prop(optional)]
    label: Option<&'static str>,
    button: AnyView,
    children: Children,
) -> impl IntoView {
    let opener = NodeRef::<html::Button>::new();
    let menu = NodeRef::<html::Div>::new();
    let open = RwSignal::new(false);
    let on_toggle = move |_| {
        let (Some(opener), Some(menu)) = (opener.get_untracked(), menu.get_untracked()) else { return };
        let is_open = menu.matches(":popover-open").unwrap_or(false);
        open.set(is_open);
        if is_open {
            place(&menu, &opener);
            if let Some(first) = entries(&menu).first() {
                let _ = first.focus();
            }
        }
    };
    let on_keydown = move |event: KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        let entries = entries(&menu);
        let here = document().active_element();
        let at = entries.iter().position(|entry| here.as_ref() == Some(entry.as_ref()));
        let to = match (event.key().as_str(), at) {
            ("ArrowDown", Some(at)) => (at + 1) % entries.len(),
            ("ArrowUp", Some(at)) => (at + entries.len() - 1) % entries.len(),
            ("ArrowDown" | "Home", _) => 0,
            ("ArrowUp" | "End", _) => entries.len().saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        if let Some(entry) = entries.get(to) {
            let _ = entry.focus();
        }
    };
    view! {
        <button type="button" node_ref=opener class=class popovertarget=id aria-label=label aria-haspopup="menu"
            aria-expanded=move || if open.get() { "true" } else { "false" }>{button}</button>
        <div node_ref=menu id=id class="menu" role="menu" aria-label=label popover="auto" on:toggle=on_toggle on:keydown=on_keydown>
            {children()}
        </div>
    }
}

fn entries(menu: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = menu.query_selector_all("[role^=menuitem]") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Above the button, or below it where there is more room.
fn place(menu: &HtmlElement, opener: &HtmlElement) {
    let number = |value: Option<wasm_bindgen::JsValue>| value.and_then(|value| value.as_f64()).unwrap_or_default();
    let (width, height) = (number(window().inner_width().ok()), number(window().inner_height().ok()));
    let (from, own) = (opener.get_bounding_client_rect(), menu.get_bounding_client_rect());
    let above = from.top() - GAP - EDGE;
    let below = height - from.bottom() - GAP - EDGE;
    let left = from.left().min(width - own.width() - EDGE).max(EDGE);
    let set = |property, pixels: f64| browser::set_style(menu, property, &(browser::decimal(pixels.round()) + "px"));
    set("left", left);
    if below >= own.height() || below >= above {
        set("top", from.bottom() + GAP);
        set("max-height", below);
    } else {
        set("top", from.top() - GAP - own.height().min(above));
        set("max-height", above);
    }
}
