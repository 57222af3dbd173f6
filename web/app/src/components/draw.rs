//! Views that change, behind few types: the framework compiles its machinery once for each type of view, which costs bytes.

use std::sync::Arc;

use leptos::prelude::*;

/// Draws anew whenever what is read changes.
pub fn changing(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}

/// Draws while a condition holds; only once, however often the condition is looked at.
pub fn when<V: IntoAny>(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    draw: impl Fn() -> V + Send + 'static,
) -> AnyView {
    let holds = Memo::new(move |_| condition());
    changing(move || if holds.get() { draw().into_any() } else { ().into_any() })
}

/// Draws one row for each thing; a row stays while a thing with its key is there.
pub fn rows<T: Clone + Send + Sync + 'static, V: IntoAny>(
    things: impl Fn() -> Vec<T> + Send + Sync + 'static,
    key: fn(&T) -> String,
    draw: impl Fn(T) -> V + Clone + Send + Sync + 'static,
) -> AnyView {
    keyed(Box::new(move || {
        let row = |thing: T| {
            let (key, draw) = (key(&thing), draw.clone());
            let row: Row = (key, Arc::new(move || draw(thing.clone()).into_any()));
            row
        };
        things().into_iter().map(row).collect()
    }))
}

type Row = (String, Arc<dyn Fn() -> AnyView + Send + Sync>);

fn keyed(rows: Box<dyn Fn() -> Vec<Row> + Send + Sync>) -> AnyView {
    view! { <For each=move || rows() key=|(key, _)| key.clone() children=|(_, draw)| draw()/> }.into_any()
}
