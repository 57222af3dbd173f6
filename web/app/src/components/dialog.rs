use leptos::{html, prelude::*};

use super::{Icon, icon};
use crate::{
    browser::Place,
    i18n::{locale, t},
};

/// A modal window. It opens when it is drawn; Esc, the cross and `close` shut it, and the focus goes back to where it was.
#[component]
pub fn Window(
    /// Its heading.
    #[prop(into)]
    heading: Signal<String>,
    /// Pixels.
    width: u32,
    /// Stands before the heading.
    #[prop(optional)]
    seal: Option<AnyView>,
    /// Stands below the heading.
    #[prop(optional, into)]
    note: Option<String>,
    /// It interrupts to warn.
    #[prop(optional)]
    alert: bool,
    /// Called once it is shut.
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // Fails only where it is open already.
            let _ = dialog.show_modal();
        }
    });
    give_focus_back();
    view! {
        <dialog node_ref=dialog class="dialog" role=alert.then_some("alertdialog") aria-labelledby="window-heading"
            aria-describedby=alert.then_some("window-words") style=("--w", [&width.to_string(), "px"].concat())
            on:close=move |_| { on_close.try_run(()); }>
            <header>
                {seal}
                <div class="grow"><h1 id="window-heading">{move || heading.get()}</h1>{note.map(|note| view! { <p>{note}</p> }.into_any())}</div>
                <button type="button" class="ib" aria-label=t::close(locale())
                    on:click=move |_| if let Some(dialog) = dialog.get() { dialog.close() }>{icon(Icon::X)}</button>
            </header>
            {children()}
        </dialog>
    }
}

/// To what had the focus before, unless another window opens in this one's place.
fn give_focus_back() {
    let before = StoredValue::new_local(Place::now());
    on_cleanup(move || {
        let before = before.try_get_value().flatten();
        request_animation_frame(move || {
            let another = matches!(document().query_selector("dialog[open]"), Ok(Some(_)));
            if let Some(before) = before.filter(|_| !another) {
                before.return_to();
            }
        });
    });
}
