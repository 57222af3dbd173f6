use leptos::prelude::*;
use vitrine_shared::{Asset, AssetId, Properties, Rendition};

use super::attachments::AttachmentList;
use crate::{
    components::{Icon, changing, icon, sized_icon, when},
    i18n::{self, locale, number, t},
    links::AssetShare,
    time,
};

/// What is known of an asset, what may be downloaded, and what is attached to it.
#[component]
pub fn AssetPanel(id: AssetId, asset: Memo<Option<Asset>>, delete: Callback<AssetId>) -> impl IntoView {
    let of = move |tell: fn(&Asset) -> bool| asset.with(|asset| asset.as_ref().is_some_and(tell));
    let may_edit = Memo::new(move |_| of(|asset| asset.rights.edit));
    let label = move || asset.with(|asset| asset.as_ref().map(|asset| asset.name.clone()));
    view! {
        <aside class="inspector asset-panel" aria-label=label>
            <div class="inspector-body" tabindex="0" role="group" aria-label=t::properties(locale())>
                {changing(move || asset.get().map(|asset| view! {
                    <section class="sect"><h2>{t::properties(locale())}</h2><Facts asset=asset.clone()/></section>
                    <Downloads asset/>
                }).into_any())}
                <AttachmentList asset=id may_edit/>
                <AssetShare id asset/>
                {when(move || of(|asset| asset.rights.delete && asset.deleted_at.is_none()), move || view! {
                    <section class="sect">
                        <button type="button" class="btn plain danger-words" on:click=move |_| delete.run(id)>
                            {icon(Icon::Trash)}{t::delete(locale())}
                        </button>
                    </section>
                })}
            </div>
        </aside>
    }
}

#[component]
fn Facts(asset: Asset) -> impl IntoView {
    let Asset { properties, width, height, size, media_type, created_at, created_by, .. } = asset;
    let Properties { title, description, keywords, author, copyright, taken_at, camera, lens, exposure } = properties;
    let keywords = (!keywords.is_empty()).then(|| keywords.join(", "));
    let pixels = width.zip(height).map(|(width, height)| t::dimensions(locale(), u64::from(width), u64::from(height)));
    let added = [time::date_time(&created_at), created_by.name].join(", ");
    let facts = [
        (t::title(locale()), title),
        (t::description(locale()), description),
        (t::keywords(locale()), keywords),
        (t::author(locale()), author),
        (t::copyright(locale()), copyright),
        (t::taken(locale()), taken_at.map(|taken| time::taken(&taken))),
        (t::camera(locale()), camera),
        (t::lens(locale()), lens),
        (t::exposure(locale()), exposure),
        (t::dimensions_word(locale()), pixels),
        (t::size(locale()), Some(i18n::size(size))),
        (t::media_type(locale()), Some(media_type)),
        (t::added(locale()), Some(added)),
    ];
    let rows =
        facts.into_iter().filter_map(|(word, fact)| Some(view! { <dt>{word}</dt><dd>{fact?}</dd> })).collect_view();
    view! { <dl class="facts-list">{rows}</dl> }
}

/// The original and its proxies, each with format, pixels and size, where the right is there.
#[component]
fn Downloads(asset: Asset) -> impl IntoView {
    let original = asset.rights.download_original.then(|| {
        let address = ["/api/v1/assets/", &asset.id.to_string(), "/original"].concat();
        let pixels = asset.width.zip(asset.height);
        row(address, t::original(locale()).to_owned(), &asset.media_type, pixels, asset.size)
    });
    let proxies: Vec<_> =
        if asset.rights.download_renditions { asset.renditions.iter().map(proxy).collect() } else { Vec::new() };
    if original.is_none() && proxies.is_empty() {
        return ().into_any();
    }
    view! { <section class="sect"><h2>{t::downloads(locale())}</h2><ul class="downloads">{original}{proxies}</ul></section> }.into_any()
}

fn proxy(rendition: &Rendition) -> AnyView {
    let Rendition { name, media_type, width, height, size, url, .. } = rendition;
    let address = [url.as_str(), if url.contains('?') { "&" } else { "?" }, "download=true"].concat();
    row(address, name.clone(), media_type, Some((*width, *height)), *size)
}

fn row(address: String, name: String, media_type: &str, pixels: Option<(u32, u32)>, size: u64) -> AnyView {
    let format = media_type.rsplit('/').next().unwrap_or_default();
    let pixels = pixels.map(|(width, height)| [number(u64::from(width)), number(u64::from(height))].join(" × "));
    let note = [Some(i18n::upper(format)), pixels, Some(i18n::size(size))]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ");
    view! {
        <li><a href=address download=""><span class="grow"><b>{name}</b><span class="note">{note}</span></span>{sized_icon(Icon::Download, "i")}</a></li>
    }
    .into_any()
}
