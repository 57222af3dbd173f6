use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, Link, LinkOptions, LinkRequest, ProblemCode};
use wasm_bindgen::JsCast;
use wasm_split_helpers::wasm_split;
use web_sys::{HtmlElement, SubmitEvent};

use super::{
    allow::AllowPart,
    conflict::Conflict,
    expiry::{ExpiryPart, StartPart},
    form::{Faults, Form},
    gives::Gives,
    more::MorePart,
    password::PasswordPart,
    watermark::WatermarkPart,
};
use crate::{
    client::{self, Failure, Source},
    components::{Field, FormError, Window},
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    time::{self, Instant},
    windows::{Window as Which, Windows},
};

/// Pictures in the small preview.
const PICTURES: u32 = 6;

#[wasm_split(links, fallible)]
pub fn link_window() -> Part<(Collection, Option<Link>, bool)> {
    Ok(|(collection, link, sites)| view! { <LinkWindow collection link sites/> }.into_any())
}

/// «Creating a link to a collection», and the same for editing one. What was typed stays whatever goes wrong.
#[component]
fn LinkWindow(
    collection: Collection,
    link: Option<Link>,
    /// It begins where the sites are named that may embed the link.
    sites: bool,
) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let live = expect_context::<Live>();
    let now = expect_context::<RwSignal<Instant>>();
    let form = Form::new(link.as_ref());
    let options = RwSignal::new(None::<LinkOptions>);
    let busy = RwSignal::new(false);
    let base = RwSignal::new(link.clone());
    let theirs = RwSignal::new(None::<Link>);
    let id = collection.id;
    spawn_local(async move {
        match client::get_link_options(id).await {
            Ok(read) => drop(options.try_set(Some(read))),
            Err(failure) => form.faults.set(Faults::of(&failure, &[])),
        }
    });
    let pictures = RwSignal::new(Vec::new());
    spawn_local(async move {
        if let Ok(page) = client::list_assets(Source::Collection(id), None, PICTURES).await {
            pictures.try_set(page.items);
        }
    });
    let kept = collection.clone();
    let send = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        let request =
            options.with_untracked(|options| base.with_untracked(|base| form.request(options.as_ref(), base.as_ref())));
        let request = match request {
            Ok(request) => request,
            Err(faults) => return show(form, *faults),
        };
        form.faults.set(Faults::default());
        busy.set(true);
        let (base, collection) = (base.get_untracked(), kept.clone());
        spawn_local(async move {
            match save(&collection, base.as_ref(), &request).await {
                Ok(link) => {
                    live.tell(&News::Links(collection.id));
                    match (base, request.password) {
                        (Some(_), _) => windows.close(),
                        (None, password) => windows.open(Which::LinkReady {
                            collection: Box::new(collection),
                            link: Box::new(link),
                            password: password.flatten(),
                        }),
                    }
                }
                Err(failure) => {
                    busy.set(false);
                    refused(form, theirs, base.as_ref(), &failure).await;
                }
            }
        });
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        send.run(());
    };
    let take_theirs = Callback::new(move |()| {
        if let Some(link) = theirs.get_untracked() {
            form.fill(&link);
            base.set(Some(link));
            theirs.set(None);
        }
    });
    let keep_mine = Callback::new(move |()| {
        base.set(theirs.get_untracked());
        theirs.set(None);
        send.run(());
    });
    let heading = match &link {
        Some(link) => t::editing_link(locale(), &link.name),
        None => t::creating_link(locale()).to_owned(),
    };
    let placeholder = Signal::derive(move || {
        options.with(|options| options.as_ref().map(|options| options.default_name.clone()).unwrap_or_default())
    });
    let (words, class) = if link.is_some() {
        (t::save_changes(locale()), "btn primary")
    } else {
        (t::create_link(locale()), "btn public")
    };
    let note = {
        let link = link.clone();
        move || note(form, link.as_ref(), now.get())
    };
    let is_edit = link.is_some();
    let parts = {
        let link = link.clone();
        move || options.get().map(|options| view! { <AllowPart form options link=link.clone()/> })
    };
    let was_marked = link.as_ref().is_some_and(|link| link.watermark);
    let marking = move || {
        let is_set = options.with(|options| options.as_ref().map(|options| options.watermark))?;
        Some(view! { <WatermarkPart form is_set was=was_marked pictures/> })
    };
    let conflict = move || {
        theirs.get().zip(base.get_untracked()).map(|(theirs, before)| {
            view! { <Conflict before theirs options=options.get_untracked() take_theirs keep_mine/> }
        })
    };
    view! {
        <Window heading width=940 on_close=Callback::new(move |()| windows.close())>
            <div class="split">
                <form id="link-form" on:submit=submit novalidate=true>
                    {move || conflict().map(IntoAny::into_any)}
                    <FormError words=Signal::derive(move || form.faults.with(|faults| faults.above.clone()))/>
                    <section class="part">
                        <Field id="link-name" label=t::link_name(locale()) value=form.name placeholder hint=Some(t::only_team_sees(locale())) focus=!sites
                            error=Signal::derive(move || form.faults.with(|faults| faults.name.clone()))/>
                    </section>
                    {is_edit.then(|| view! { <ActivePart form/> })}
                    {move || parts().map(IntoAny::into_any)}
                    <ExpiryPart form/>
                    <StartPart form/>
                    <PasswordPart form link=link.clone()/>
                    {move || marking().map(IntoAny::into_any)}
                    <MorePart form options=options.into() link sites/>
                </form>
                <Gives form collection pictures options=options.into() base=base.into()/>
            </div>
            <footer>
                <span class="grow">{move || note()}</span>
                <button type="button" class="btn" on:click=move |_| windows.close()>{t::cancel(locale())}</button>
                <button form="link-form" class=class aria-disabled=move || busy.get().then_some("true")>{words}</button>
            </footer>
        </Window>
    }
}

async fn save(collection: &Collection, base: Option<&Link>, request: &LinkRequest) -> Result<Link, Failure> {
    match base {
        Some(link) => client::edit_link(link.id, link.version, request).await,
        None => client::create_collection_link(collection.id, request).await,
    }
}

/// From when it works, or who changed it last.
fn note(form: Form, link: Option<&Link>, now: Instant) -> String {
    match (link, form.start()) {
        (Some(link), _) => t::changed_last(locale(), &time::ago(&link.changed_at, now), &link.changed_by.name),
        (None, Some(start)) if start > now => t::works_later(locale(), &time::ahead(start, now)),
        (None, _) => t::works_at_once(locale()).to_owned(),
    }
}

/// What was refused is said where it belongs; a change of another's meanwhile is shown.
async fn refused(form: Form, theirs: RwSignal<Option<Link>>, base: Option<&Link>, failure: &Failure) {
    if failure.code() == Some(ProblemCode::VersionMismatch)
        && let Some(link) = base
        && let Ok(link) = client::get_link(link.id).await
    {
        theirs.set(Some(link));
        return request_animation_frame(|| focus_first(".conflict button"));
    }
    show(form, Faults::of(failure, &untrack(|| form.typed_sites())));
}

/// Shows what is wrong and goes to the first of it.
fn show(form: Form, faults: Faults) {
    form.faults.set(faults);
    request_animation_frame(|| focus_first("#link-form [aria-invalid=true], #link-form .error, #link-form .callout"));
}

fn focus_first(selector: &str) {
    let Ok(Some(element)) = document().query_selector(selector) else { return };
    element.scroll_into_view_with_bool(false);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Off is paused.
#[component]
fn ActivePart(form: Form) -> impl IntoView {
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="link-active" prop:checked=move || form.active.get()
                    on:change=move |event| form.active.set(event_target_checked(&event))/>
                <label for="link-active">{t::state_active(locale())}<span class="note">{t::active_note(locale())}</span></label>
            </div>
        </section>
    }
}
