use leptos::{prelude::*, task::spawn_local};

use super::Desk;
use crate::{
    browser, client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
};

/// Asks before the watermark goes.
#[component]
pub fn Remove() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let busy = RwSignal::new(false);
    let remove = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match client::delete_watermark(desk.version.get_untracked()).await {
                Ok(watermark) => {
                    desk.toasts.say(t::watermark_removed(locale()).to_owned());
                    desk.fill(watermark);
                    browser::focus_soon("watermark-heading".to_owned());
                }
                Err(failure) => desk.toasts.fail(&failure),
            }
            desk.is_removing.set(false);
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    let close = move || desk.is_removing.set(false);
    view! {
        <Window heading=t::watermark_remove_heading(locale()) width=480 seal=seal alert=true on_close=Callback::new(move |()| close())>
            <div class="body ready"><p id="window-words">{t::watermark_remove_words(locale())}</p></div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| close()>{t::cancel(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=remove>
                    {icon(Icon::Trash)}{t::watermark_remove(locale())}
                </button>
            </footer>
        </Window>
    }
}
