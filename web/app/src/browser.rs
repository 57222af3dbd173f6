//! The few things that are asked of the browser in many places.

use std::{cell::RefCell, iter::successors, rc::Rc};

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, Event, FocusOptions, HtmlDocument, HtmlElement, MutationObserver, MutationObserverInit, MutationRecord,
    Node, Storage,
};

/// The address that is shown, path and query.
pub fn here() -> String {
    path() + &window().location().search().unwrap_or_default()
}

/// The path that is shown.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Leaves the page for another, loading it from the server.
pub fn leave_for(address: &str) {
    // Fails only for an address that is none.
    let _ = window().location().assign(address);
}

pub fn reload() {
    let _ = window().location().reload();
}

/// Asks for a printer; the style says what of a page is printed.
pub fn print() {
    let _ = window().print();
}

/// Says which page this is, to the tab and to screen readers.
pub fn set_title(title: &str) {
    document().set_title(&[title, " · Vitrine"].concat());
}

pub fn set_document_language(tag: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Sets a cookie of this origin; for 0 seconds it forgets it.
pub fn set_cookie(name: &str, value: &str, seconds: u32) {
    if let Some(document) = document().dyn_ref::<HtmlDocument>() {
        let age = seconds.to_string();
        let _ = document.set_cookie(&[name, "=", value, "; Path=/; SameSite=Lax; Max-Age=", &age].concat());
    }
}

/// What is kept on this device; absent where the browser refuses it.
pub fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

pub fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Whether the window and its devices are as a media query says.
pub fn matches(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|media| media.matches())
}

/// Whether there is room for panels beside the feed; on a phone they would cover it.
pub fn has_room() -> bool {
    matches("(min-width: 761px)")
}

/// Moves the keyboard's focus to an element once what was changed is drawn.
pub fn focus_soon(id: String) {
    request_animation_frame(move || {
        if let Some(element) = element(&id) {
            let _ = element.focus();
        }
    });
}

/// Moves the keyboard's focus to the first field that does not hold, once the errors are drawn.
pub fn focus_first_wrong() {
    request_animation_frame(|| {
        if let Ok(Some(field)) = document().query_selector("[aria-invalid=true]") {
            let _ = field.unchecked_into::<HtmlElement>().focus();
        }
    });
}

/// Where what has the keyboard is drawn anew, or is gone once a change is drawn, what came in its place has it.
pub fn keep_focus() {
    if let Some(place) = Place::now() {
        request_animation_frame(move || place.return_to());
    }
}

/// What may go, or be drawn anew, with the controls that are in it.
const PLACES: &str = "article[id], [role=row][id], section[id], header[id], [role=tabpanel]";

/// Where the keyboard is, so that it comes back there though it is drawn anew meanwhile.
#[derive(Clone)]
pub struct Place {
    element: HtmlElement,
    /// The ids of what it is in, from the inside out, and which of its controls it is.
    within: Vec<(String, Option<usize>)>,
}

impl Place {
    pub fn now() -> Option<Self> {
        let element = document().active_element()?;
        let closest = |element: &Element| element.closest(PLACES).ok().flatten();
        let around = successors(closest(&element), |section| closest(&section.parent_element()?));
        let within = around.map(|section| (section.id(), place_in(&section, &element))).collect();
        Some(Self { element: element.dyn_into().ok()?, within })
    }

    /// Gives the keyboard back, unless something else was given it.
    pub fn return_to(&self) {
        if !is_focus_lost() {
            return;
        }
        if self.element.is_connected() {
            let _ = self.element.focus();
        } else if let Some((section, place)) =
            self.within.iter().find_map(|(id, place)| Some((element(id)?, place.to_owned())))
        {
            let controls = controls(&section);
            let control = place.and_then(|place| controls.get(place).or(controls.last()));
            let _ = control.map_or(&section, |control| control.unchecked_ref()).focus();
        }
    }
}

fn controls(section: &Element) -> Vec<Node> {
    let all = section.query_selector_all("a[href], button, select").ok();
    all.map_or_else(Vec::new, |all| (0..all.length()).filter_map(|at| all.get(at)).collect())
}

fn place_in(section: &Element, focused: &Element) -> Option<usize> {
    controls(section).iter().position(|control| focused.is_same_node(Some(control)))
}

/// Moves the keyboard's focus to the beginning of the page.
pub fn focus_page() {
    if let Some(main) = element("main") {
        let _ = main.focus();
    }
}

/// The same once the page is drawn; one that chose a place for the focus itself is left alone.
pub fn focus_page_soon() {
    request_animation_frame(|| {
        if is_focus_lost() {
            focus_page();
        }
    });
}

/// Where what has the keyboard is taken away, and nothing else was given it, gives it to where one stands in the page's list, or to the
/// page: a browser would begin at the top of everything again. What only moved keeps it.
pub fn guard_focus() {
    let last = Rc::new(RefCell::new(None::<Element>));
    let held = last.clone();
    let hold = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        *held.borrow_mut() = event.target().and_then(|target| target.dyn_into().ok());
    });
    let look = Closure::<dyn Fn(Array)>::new(move |changes: Array| {
        let Some(had) = last.borrow().clone() else { return };
        if had.is_connected() {
            // Not where somebody pressed beside it.
            if is_focus_lost() && changes.iter().any(|change| took(&change.unchecked_into(), &had)) {
                focus_in_place(had);
            }
            return;
        }
        *last.borrow_mut() = None;
        request_animation_frame(|| {
            let place = document().query_selector("#main :is([role=listbox], [role=grid]) [tabindex='0']");
            let place = place.ok().flatten().or_else(|| element("main").map(Into::into));
            if let Some(place) = place.filter(|_| is_focus_lost()) {
                focus_in_place(place);
            }
        });
    });
    let all = MutationObserverInit::new();
    all.set_child_list(true);
    all.set_subtree(true);
    let observed =
        MutationObserver::new(look.as_ref().unchecked_ref()).and_then(|it| it.observe_with_options(&document(), &all));
    let listened = document().add_event_listener_with_callback("focusin", hold.as_ref().unchecked_ref());
    if observed.is_ok() && listened.is_ok() {
        // As long as the page.
        hold.forget();
        look.forget();
    }
}

/// Whether the change took the element from where it was.
fn took(change: &MutationRecord, element: &Element) -> bool {
    let removed = change.removed_nodes();
    (0..removed.length()).filter_map(|at| removed.get(at)).any(|node| node.contains(Some(element)))
}

/// Whoever works with the pointer stays where they scrolled to.
fn focus_in_place(element: Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&options);
}

/// Whether nothing has the keyboard.
pub fn is_focus_lost() -> bool {
    document().active_element().as_ref() == document().body().as_ref().map(AsRef::as_ref)
}

/// Whether the event happened inside something that takes letters, where shortcuts have no place.
pub fn is_typing(event: &web_sys::Event) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    matches!(target.closest("input:not([type=checkbox]), select, textarea, dialog"), Ok(Some(_)))
}

/// Sets a custom property; the policy of the page forbids style attributes.
pub fn set_style(element: &HtmlElement, property: &str, value: &str) {
    let _ = element.style().set_property(property, value);
}

/// A text out of an object of the browser's.
pub fn text_of(object: &JsValue, key: &str) -> Option<String> {
    js_sys::Reflect::get(object, &key.into()).ok()?.as_string()
}

/// The address of a hashed file, which `index.html` names in a `<link>` with this id.
pub fn asset_address(id: &str) -> String {
    document().get_element_by_id(id).and_then(|link| link.get_attribute("href")).unwrap_or_default()
}

/// A number as CSS and JavaScript write it. The browser does it: Rust's own way weighs 4 kB.
pub fn decimal(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}
