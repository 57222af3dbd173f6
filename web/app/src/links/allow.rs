use leptos::prelude::*;
use vitrine_shared::{ClassOption, FileClass, Link, LinkOptions, NotOffered, ProfileGroup, ProfileOption, Session};

use super::form::Form;
use crate::{
    components::{FieldError, Icon, icon, sized_icon, when},
    i18n::{self, locale, number, t},
    shell::role_name,
};

/// «Allow to download»: what cannot be given is disabled with its reason, not hidden.
#[component]
pub fn AllowPart(form: Form, options: LinkOptions, link: Option<Link>) -> impl IntoView {
    let LinkOptions { assets, originals, proxies, profiles, attachments, .. } = options;
    let was_original = link.as_ref().is_some_and(|link| link.allow.originals);
    let was_attachment = link.as_ref().is_some_and(|link| link.allow.attachments);
    let was_proxy = link.as_ref().is_some_and(|link| !link.allow.proxies.is_empty());
    let all: Vec<String> = profiles.iter().map(|profile| profile.id.clone()).collect();
    let sizes: Vec<(String, u64)> = profiles.iter().map(|profile| (profile.id.clone(), profile.bytes)).collect();
    let whole = proxies.bytes;
    // Of those ticked; of all while none is.
    let proxy_bytes = Signal::derive(move || {
        let ticked = form
            .profiles
            .with(|chosen| sizes.iter().filter(|(id, _)| chosen.contains(id)).map(|(_, bytes)| bytes).sum());
        if form.proxies.get() && ticked > 0 { ticked } else { whole }
    });
    let switch_proxies = move |on: bool| {
        form.proxies.set(on);
        if on && form.profiles.with_untracked(|chosen| chosen.is_empty()) {
            form.profiles.update(|chosen| chosen.extend(all.iter().cloned()));
        }
    };
    let (original_bytes, attachment_bytes) = (originals.bytes, attachments.bytes);
    view! {
        <fieldset class="part" aria-labelledby="allow-heading">
            <h2 id="allow-heading">{t::allow_to_download(locale())}</h2>
            <ClassRow id="allow-originals" class=FileClass::Originals option=originals assets was=was_original on=form.originals.into()
                bytes=Signal::derive(move || original_bytes) set=Callback::new(move |on| form.originals.set(on))/>
            <ClassRow id="allow-proxies" class=FileClass::Proxies option=proxies assets was=was_proxy on=form.proxies.into()
                bytes=proxy_bytes set=Callback::new(switch_proxies)/>
            {when(move || form.proxies.get(), move || view! {<Profiles form profiles=profiles.clone()/>})}
            <ClassRow id="allow-attachments" class=FileClass::Attachments option=attachments assets was=was_attachment on=form.attachments.into()
                bytes=Signal::derive(move || attachment_bytes) set=Callback::new(move |on| form.attachments.set(on))/>
            {move || form.faults.with(|faults| faults.allow.clone()).map(|words| {
                view! { <div class="field"><FieldError id="allow-error" words/></div> }.into_any()
            })}
        </fieldset>
    }
}

#[component]
fn ClassRow(
    id: &'static str,
    class: FileClass,
    option: ClassOption,
    /// In the collection.
    assets: u64,
    /// The link gave it before: it can be switched off even where it cannot be switched on.
    was: bool,
    on: Signal<bool>,
    bytes: Signal<u64>,
    set: Callback<bool>,
) -> impl IntoView {
    let why = option.not_offered.map(|why| reason(class, why));
    let disabled = why.is_some() && !was;
    let why_id = [id, "-why"].concat();
    let described = why.is_some().then(|| why_id.clone());
    let (words, note) = match class {
        FileClass::Originals => (t::original(locale()), t::original_note(locale())),
        FileClass::Proxies => (t::proxy(locale()), t::proxy_note(locale())),
        FileClass::Attachments => (t::attachments(locale()), t::attachments_note(locale())),
    };
    let count = t::of_assets(locale(), &number(option.assets), assets);
    let size =
        move || if option.assets == 0 { count.clone() } else { [count.as_str(), &i18n::size(bytes.get())].join(", ") };
    view! {
        <div class="opt">
            <input type="checkbox" class="check" id=id disabled=disabled prop:checked=move || on.get() aria-describedby=described
                on:change=move |event| set.run(event_target_checked(&event))/>
            <label for=id>
                {words}
                {match why {
                    Some(why) => view! { <span class="opt-why" id=why_id>{sized_icon(Icon::Ban, "i i-12")}{why}</span> }.into_any(),
                    None => view! { <span class="note">{note}</span> }.into_any(),
                }}
            </label>
            <span class="size">{move || size()}</span>
        </div>
    }
}

fn reason(class: FileClass, why: NotOffered) -> String {
    match (why, class) {
        (NotOffered::NoAssets, _) => t::no_assets_yet(locale()).to_owned(),
        (NotOffered::Nothing, _) => t::no_asset_has_one(locale()).to_owned(),
        (NotOffered::NotAllowed, class) => {
            let say = match class {
                FileClass::Originals => t::role_may_not_give_originals,
                FileClass::Proxies => t::role_may_not_give_proxies,
                FileClass::Attachments => t::role_may_not_give_attachments,
            };
            say(locale(), role_name(expect_context::<Session>().member.role))
        }
    }
}

#[component]
fn Profiles(form: Form, profiles: Vec<ProfileOption>) -> impl IntoView {
    let group = |group: ProfileGroup, sign: Icon, words: &'static str| {
        let rows = profiles
            .iter()
            .filter(|profile| profile.group == group)
            .map(|profile| row(form, profile))
            .collect::<Vec<_>>();
        (!rows.is_empty()).then(|| view! { <h3>{icon(sign)}{words}</h3>{rows} })
    };
    view! {
        <div class="group" role="group" aria-label=t::proxies_for_downloading(locale())>
            {group(ProfileGroup::Image, Icon::Assets, t::group_image(locale()))}
            {group(ProfileGroup::Video, Icon::Film, t::group_video(locale()))}
        </div>
    }
}

fn row(form: Form, profile: &ProfileOption) -> impl IntoView + use<> {
    let ProfileOption { id, name, format, max_side, assets, bytes, .. } = profile.clone();
    let ticked = {
        let id = id.clone();
        move || form.profiles.with(|chosen| chosen.contains(&id))
    };
    let tick = move |event| {
        let on = event_target_checked(&event);
        form.profiles.update(|chosen| {
            if on {
                chosen.insert(id.clone());
            } else {
                chosen.remove(&id);
            }
        });
    };
    view! {
        <label>
            <input type="checkbox" class="check" prop:checked=move || ticked() on:change=tick/>
            <span>{name}</span><span>{format}</span><span>{t::pixels(locale(), u64::from(max_side))}</span>
            <span>{[number(assets), i18n::size(bytes)].join(", ")}</span>
        </label>
    }
}
