//! Short words about what was done, with the way back where there is one.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;

use crate::{
    client::Failure,
    components::{Icon, icon, rows},
    i18n::{locale, t},
};

/// Long enough to read, to think, and to reach for Undo.
const STAY: Duration = Duration::from_secs(10);

type Undo = Arc<dyn Fn() + Send + Sync>;

#[derive(Clone)]
struct Toast {
    id: u32,
    icon: Icon,
    words: String,
    undo: Option<Undo>,
}

#[derive(Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
}

impl Toasts {
    pub fn new() -> Self {
        Self { shown: RwSignal::new(Vec::new()), next: StoredValue::new(0) }
    }

    pub fn say(self, words: impl Into<String>) {
        self.show(Icon::Check, words.into(), None);
    }

    /// Says what was done and offers to undo it.
    pub fn offer(self, words: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.show(Icon::Check, words.into(), Some(Arc::new(undo)));
    }

    pub fn fail(self, failure: &Failure) {
        self.warn(failure.sentence());
    }

    pub fn warn(self, words: String) {
        self.show(Icon::Alert, words, None);
    }

    /// Says that something is on its way, until the place that asks is done.
    pub fn wait(self) {
        let id = self.show(Icon::Clock, t::loading(locale()).to_owned(), None);
        on_cleanup(move || self.hide(id));
    }

    fn show(self, icon: Icon, words: String, undo: Option<Undo>) -> u32 {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        self.shown.update(|shown| shown.push(Toast { id, icon, words, undo }));
        set_timeout(move || self.hide(id), STAY);
        id
    }

    fn hide(self, id: u32) {
        self.shown.update(|shown| shown.retain(|toast| toast.id != id));
    }
}

#[component]
pub fn ToastList() -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    view! {
        <div class="toasts" role="status">
            {rows(move || toasts.shown.get(), |toast| toast.id.to_string(), move |toast: Toast| view! {
                <div class="toast" class:bad=toast.icon == Icon::Alert>
                    {icon(toast.icon)}
                    <span>{toast.words}</span>
                    {toast.undo.map(|undo| view! {
                        <button type="button" on:click=move |_| { toasts.hide(toast.id); undo(); }>{t::undo(locale())}</button>
                    })}
                </div>
            })}
        </div>
    }
}
