use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Link, LinkOptions, ProblemCode};
use wasm_bindgen::JsCast;
use wasm_split_helpers::wasm_split;
use web_sys::{HtmlElement, SubmitEvent};

use super::{
    active::ActivePart,
    allow::AllowPart,
    card::element_id,
    conflict::Conflict,
    expiry::{ExpiryPart, StartPart},
    form::{Faults, Form},
    gives::Gives,
    more::{MorePart, SlugField},
    password::PasswordPart,
    saving::{first_pictures, options_of, save, view},
    selection::{Gathered, SelectionPart},
    subject::Subject,
    view::open_view,
    watermark::WatermarkPart,
};
use crate::{
    browser,
    choice::Choice,
    client::{self, Failure},
    components::{Field, FormError, Icon, Window, icon},
    feed::Feed,
    i18n::{locale, t},
    later::Part,
    live::{LinksOf, Live, News},
    time::{self, Instant},
    toasts::Toasts,
    windows::{Window as Which, Windows},
};

/// A new link, or a kept one.
#[derive(Clone)]
pub enum Purpose {
    Create(Subject),
    Edit {
        link: Box<Link>,
        /// It begins where the sites are named that may embed the link.
        sites: bool,
    },
}

#[wasm_split(links, fallible)]
pub fn link_window() -> Part<Purpose> {
    Ok(|purpose| {
        let (subject, link, sites) = match purpose {
            Purpose::Create(subject) => (Some(subject), None, false),
            Purpose::Edit { link, sites } => (Subject::of(&link), Some(*link), sites),
        };
        subject.map(|subject| view! { <LinkWindow subject link sites/> }).into_any()
    })
}

/// «Creating a link to a collection», and the same for a selection of assets, for one asset's original and for editing. What was
/// typed stays whatever goes wrong.
#[component]
fn LinkWindow(subject: Subject, link: Option<Link>, sites: bool) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, feed, toasts) = (expect_context::<Live>(), expect_context::<Feed>(), expect_context::<Toasts>());
    let now = expect_context::<RwSignal<Instant>>();
    let form = Form::new(link.as_ref());
    let gathered = Gathered::default();
    let options = RwSignal::new(None::<LinkOptions>);
    let busy = RwSignal::new(false);
    let base = RwSignal::new(link.clone());
    if let Some(card) = link.as_ref().filter(|_| sites).map(|link| element_id(link.id)) {
        // It was opened from another window, whose button is gone.
        on_cleanup(move || browser::focus_soon(card));
    }
    let theirs = RwSignal::new(None::<Link>);
    let asked = subject.clone();
    spawn_local(async move {
        match options_of(&asked).await {
            Ok(read) => drop(options.try_set(Some(read))),
            // Without pages there is nothing to offer but what the form has.
            Err(_) if asked.is_direct() => {}
            Err(failure) => form.faults.set(Faults::of(&failure, &[])),
        }
    });
    let pictures = first_pictures(&subject);
    let kept = StoredValue::new(subject.clone());
    // What the form asks for; where it does not hold, that is shown.
    let typed = move || {
        let request =
            options.with_untracked(|options| base.with_untracked(|base| form.request(options.as_ref(), base.as_ref())));
        match request {
            Ok(request) => {
                form.faults.set(Faults::default());
                Some(request)
            }
            Err(faults) => {
                show(form, *faults);
                None
            }
        }
    };
    let send = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        let Some(request) = typed() else { return };
        busy.set(true);
        let (base, subject) = (base.get_untracked(), kept.get_value());
        spawn_local(async move {
            let password = request.password.clone().flatten();
            match save(&subject, gathered, base.as_ref(), request).await {
                Ok(link) => {
                    LinksOf::of(&link).into_iter().for_each(|links| live.tell(&News::Links(links)));
                    match base {
                        Some(_) => windows.close(),
                        None => {
                            if let Subject::Selection(_) = subject {
                                feed.choice.update(Choice::clear);
                            }
                            windows.open(Which::LinkReady { link: Box::new(link), password });
                        }
                    }
                }
                // Nobody looks at the form any more.
                Err(failure) if busy.is_disposed() => toasts.fail(&failure),
                Err(failure) => {
                    busy.set(false);
                    refused(form, theirs, base.as_ref(), &failure).await;
                }
            }
        });
    });
    let look = Callback::new(move |()| {
        let Some(request) = typed() else { return };
        let base = base.with_untracked(|base| base.as_ref().map(|link| link.id));
        let subject = kept.get_value();
        let asked = async move { view(&subject, gathered, base, request).await };
        open_view(asked, move |failure| say(form, failure));
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
    let heading = match (&link, &subject) {
        (Some(link), _) => t::editing_link(locale(), &link.name),
        (None, Subject::Original(..)) => t::creating_direct_link(locale()).to_owned(),
        (None, Subject::Selection(_)) => t::sharing_selection(locale()).to_owned(),
        (None, Subject::Collection(..)) => t::creating_link(locale()).to_owned(),
    };
    let placeholder = Signal::derive(move || {
        options.with(|options| options.as_ref().map(|options| options.default_name.clone()).unwrap_or_default())
    });
    let (words, class) = if link.is_some() {
        (t::save_changes(locale()), "btn primary")
    } else {
        (t::create_link(locale()), "btn public")
    };
    let note = move || theirs.with(|theirs| base.with(|base| note(form, theirs.as_ref().or(base.as_ref()), now.get())));
    let is_edit = link.is_some();
    let is_direct = subject.is_direct();
    let was_marked = link.as_ref().is_some_and(|link| link.watermark);
    let marking = move || {
        let is_set =
            options.with(|options| options.as_ref().filter(|_| !is_direct).map(|options| options.watermark))?;
        Some(view! { <WatermarkPart form is_set was=was_marked pictures/> })
    };
    let conflict = move || {
        theirs.get().zip(base.get_untracked()).map(|(theirs, before)| {
            view! { <Conflict before theirs options=options.get_untracked() take_theirs keep_mine/> }
        })
    };
    // What has no pages has less to say, and nothing to look at beside it.
    let (width, class_of_body) = if is_direct { (560, "split one") } else { (940, "split") };
    let known = subject.name();
    let collection = Signal::derive(move || known.clone().unwrap_or_else(|| gathered.named(options.into())));
    let gives = (!is_direct)
        .then(|| view! { <Gives form name=collection pictures options=options.into() base=base.into() look/> });
    let names_itself = matches!(subject, Subject::Selection(_));
    let top = match subject {
        Subject::Collection(..) => None,
        Subject::Selection(assets) => {
            Some(view! { <SelectionPart form gathered options=options.into() count=assets.len() as u64/> }.into_any())
        }
        Subject::Original(_, name) => Some(
            view! { <p class="callout">{icon(Icon::Download)}<span>{t::direct_link_words(locale(), &name)}</span></p> }
                .into_any(),
        ),
    };
    let parts = {
        let link = link.clone();
        move || {
            options.get().filter(|_| !is_direct).map(|options| view! { <AllowPart form options link=link.clone()/> })
        }
    };
    let more = {
        let link = link.clone();
        (!is_direct).then(|| view! { <MorePart form options=options.into() link sites/> })
    };
    let short = is_direct.then(|| view! { <section class="part"><SlugField form options=options.into()/></section> });
    view! {
        <Window heading width on_close=Callback::new(move |()| windows.close())>
            <div class=class_of_body>
                <form id="link-form" on:submit=submit novalidate=true>
                    {move || conflict().map(IntoAny::into_any)}
                    <FormError words=Signal::derive(move || form.faults.with(|faults| faults.above.clone()))/>
                    {top}
                    <section class="part">
                        <Field id="link-name" label=t::link_name(locale()) value=form.name placeholder hint=Some(t::only_team_sees(locale())) focus=!sites && !names_itself
                            error=Signal::derive(move || form.faults.with(|faults| faults.name.clone()))/>
                    </section>
                    {is_edit.then(|| view! { <ActivePart form/> })}
                    {move || parts().map(IntoAny::into_any)}
                    <ExpiryPart form/>
                    <StartPart form/>
                    <PasswordPart form link/>
                    {short}
                    {move || marking().map(IntoAny::into_any)}
                    {more}
                </form>
                {gives}
            </div>
            <footer>
                <span class="grow">{move || note()}</span>
                <button type="button" class="btn" on:click=move |_| windows.close()>{t::cancel(locale())}</button>
                <button form="link-form" class=class aria-disabled=move || busy.get().then_some("true")>{words}</button>
            </footer>
        </Window>
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
        return request_animation_frame(|| focus_first(&[".conflict button"]));
    }
    say(form, failure);
}

/// Says what was refused where it belongs.
fn say(form: Form, failure: &Failure) {
    show(form, Faults::of(failure, &untrack(|| form.typed_sites())));
}

/// Shows what is wrong and goes to the first of it.
fn show(form: Form, faults: Faults) {
    form.faults.set(faults);
    request_animation_frame(|| {
        focus_first(&["#link-form [aria-invalid=true]", "#link-form .error", "#link-form [role=alert]"])
    });
}

/// Goes to the first element of the first selector that finds one.
fn focus_first(selectors: &[&str]) {
    let found = selectors.iter().find_map(|selector| document().query_selector(selector).ok().flatten());
    let Some(element) = found else { return };
    element.scroll_into_view_with_bool(false);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}
