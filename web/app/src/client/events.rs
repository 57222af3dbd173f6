//! What others change, as server-sent events: one stream a browser, its words passed on to every window.
//!
//! A browser opens only a handful of connections to one address, so the window that holds the lock `vitrine-events` listens
//! and speaks to the others through a channel. Where locks are not to be had (plain HTTP on another machine), every window
//! listens for itself.

use std::{cell::Cell, rc::Rc, time::Duration};

use js_sys::{Function, JSON, Promise, Reflect};
use leptos::{
    prelude::{set_timeout, window},
    task::spawn_local,
};
use vitrine_shared::Change;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, EventSource, MessageEvent};

use crate::browser;

const NAME: &str = "vitrine-events";
/// Said over the channel and to the listener when changes may have been missed.
const MISSED: &str = "missed";

/// What is heard.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Heard {
    Change(Change),
    /// The stream was away longer than the service remembers: read everything again.
    Missed,
}

type Listener = Rc<dyn Fn(Heard)>;

/// Listens as long as the page lives.
pub fn listen(listener: impl Fn(Heard) + 'static) {
    let listener: Listener = Rc::new(listener);
    let channel = BroadcastChannel::new(NAME).ok();
    if let Some(channel) = &channel {
        let listener = listener.clone();
        channel.set_onmessage(Some(&forever(move |event: MessageEvent| hear(&listener, &event.data()))));
    }
    let speak = move |data: &JsValue| {
        hear(&listener, data);
        if let Some(channel) = &channel {
            let _ = channel.post_message(data);
        }
    };
    when_first(move || open(Rc::new(speak), false));
}

fn hear(listener: &Listener, data: &JsValue) {
    let Some(text) = data.as_string() else { return };
    if text == MISSED {
        listener(Heard::Missed);
    } else if let Some(change) = read_change(&text) {
        listener(Heard::Change(change));
    }
}

/// Reads a change by hand: what serde needs for a tagged type would be the heaviest function of the app.
fn read_change(text: &str) -> Option<Change> {
    let value = JSON::parse(text).ok()?;
    let field = |name| browser::text_of(&value, name);
    match field("noun")?.as_str() {
        "asset" => Some(Change::Asset { id: field("id")?.parse().ok()? }),
        "collection" => Some(Change::Collection { id: field("id")?.parse().ok()? }),
        "collection_gone" => Some(Change::CollectionGone { id: field("id")?.parse().ok()? }),
        "link" => Some(Change::Link {
            id: field("id")?.parse().ok()?,
            collection_id: field("collection_id").and_then(|id| id.parse().ok()),
            asset_id: field("asset_id").and_then(|id| id.parse().ok()),
        }),
        "notice" => Some(Change::Notice { member: field("member")?.parse().ok()? }),
        "watermark" => Some(Change::Watermark),
        "member" => Some(Change::Member { id: field("id")?.parse().ok()? }),
        _ => None,
    }
}

/// Runs at once where this window gets the lock, or as soon as the window that has it is closed.
fn when_first(run: impl FnOnce() + 'static) {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok();
    let request = locks.as_ref().and_then(|locks| Reflect::get(locks, &"request".into()).ok());
    let Some((locks, request)) = locks.zip(request.and_then(|request| request.dyn_into::<Function>().ok())) else {
        return run();
    };
    // The lock is held until the promise is settled: never, so until the window is gone.
    let held = Closure::once_into_js(move || {
        run();
        Promise::new(&mut |_, _| {})
    });
    let _ = request.call2(&locks, &NAME.into(), &held);
}

/// Opens the stream, and hears what has changed since this page began to read. The browser reconnects by itself and says where it
/// was; when it gives up, we begin anew.
fn open(speak: Rc<dyn Fn(&JsValue)>, again: bool) {
    let Ok(source) = EventSource::new("/api/v1/events?past=15") else { return };
    let on_change = {
        let speak = speak.clone();
        forever(move |event: MessageEvent| speak(&event.data()))
    };
    let _ = source.add_event_listener_with_callback("change", &on_change);
    let missed = Cell::new(again);
    let on_open = {
        let speak = speak.clone();
        forever(move |_: JsValue| {
            if missed.take() {
                speak(&MISSED.into());
            }
        })
    };
    source.set_onopen(Some(&on_open));
    let dead = source.clone();
    let on_error = forever(move |_: JsValue| {
        if dead.ready_state() == EventSource::CLOSED {
            // It is refused where the session has ended: asking for that leads to the door, which nothing else here may do soon.
            spawn_local(async { drop(super::get_session().await) });
            let speak = speak.clone();
            set_timeout(move || open(speak, true), Duration::from_secs(5));
        }
    });
    source.set_onerror(Some(&on_error));
}

/// A function for the browser that lives as long as the page.
fn forever<T: wasm_bindgen::convert::FromWasmAbi + 'static>(run: impl FnMut(T) + 'static) -> Function {
    Closure::<dyn FnMut(T)>::new(run).into_js_value().unchecked_into()
}
