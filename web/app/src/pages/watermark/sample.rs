use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Asset;
use web_sys::Url;

use super::Desk;
use crate::{
    client,
    i18n::{locale, t},
};

/// One of the library's pictures as it would be.
#[component]
pub fn Sample(asset: Asset) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let address = RwSignal::new(String::new());
    // Answers may come in another order than they were asked for.
    let newest = StoredValue::new(0_u32);
    let plain = asset.renditions.last().map(|made| made.url.clone()).unwrap_or_default();
    let id = asset.id;
    Effect::new(move |_| {
        let request = desk.tried.get();
        newest.update_value(|newest| *newest += 1);
        let mine = newest.get_value();
        let Some(file) = desk.file.get() else {
            let is_set = desk.is_set();
            address.set(if is_set { client::watermark_sample_with(id, &request) } else { plain.clone() });
            return;
        };
        spawn_local(async move {
            let answer = client::try_watermark_image(id, file.into(), &request).await;
            if newest.try_get_value() != Some(mine) {
                return;
            }
            match answer {
                Ok(picture) => {
                    desk.fault.set(None);
                    forget(&address.get_untracked());
                    address.set(Url::create_object_url_with_blob(&picture).unwrap_or_default());
                }
                Err(failure) => desk.fault.set(Some(failure.beside("/image").unwrap_or_else(|| failure.sentence()))),
            }
        });
    });
    on_cleanup(move || {
        if let Some(address) = address.try_get_untracked() {
            forget(&address);
        }
    });
    view! {
        <div class="sample">
            <img src=move || address.get() alt=t::watermark_sample_of(locale(), &asset.name)/>
        </div>
    }
}

/// Gives back what the browser keeps under an address of ours.
fn forget(address: &str) {
    if address.starts_with("blob:") {
        let _ = Url::revoke_object_url(address);
    }
}
