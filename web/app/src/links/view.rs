use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::LinkView;
use wasm_bindgen::JsValue;

use crate::client::{Answer, Failure};

/// «View as recipient»: opens what is answered in a tab of its own. A browser lets through what a click opens, not what comes after
/// an answer; so the tab opens empty, and shuts again where the view is refused.
pub fn open_view(asked: impl Future<Output = Answer<LinkView>> + 'static, refused: impl FnOnce(&Failure) + 'static) {
    let Ok(Some(tab)) = window().open_with_url_and_target("about:blank", "_blank") else {
        return refused(&Failure::NoTab);
    };
    // As with `noopener`, by which the tab could not be led anywhere.
    let _ = tab.set_opener(&JsValue::NULL);
    spawn_local(async move {
        match asked.await {
            Ok(view) => drop(tab.location().replace(&view.url)),
            Err(failure) => {
                let _ = tab.close();
                refused(&failure);
            }
        }
    });
}
