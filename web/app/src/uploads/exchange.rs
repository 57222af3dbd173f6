//! One request of tus, by `XMLHttpRequest`: nothing else tells how much of a body has left.

use js_sys::Promise;
use vitrine_shared::{Problem, VITRINE_DUPLICATE};
use wasm_bindgen::{JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ProgressEvent, XmlHttpRequest};

use crate::client;

/// What the service answered. Status 0: no answer came.
pub struct Answer {
    pub status: u16,
    pub offset: Option<u64>,
    /// Of a new upload.
    pub location: Option<String>,
    /// Of the asset or attachment, once all is there.
    pub content_location: Option<String>,
    pub duplicate: bool,
    pub problem: Option<Problem>,
}

impl Answer {
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Sends one request; `progress` hears how many bytes of the body have left.
pub async fn exchange(
    method: &str,
    address: &str,
    headers: &[(&str, &str)],
    body: Option<&Blob>,
    progress: impl Fn(u64) + 'static,
) -> Answer {
    request(method, address, headers, body, progress).await.unwrap_or(Answer {
        status: 0,
        offset: None,
        location: None,
        content_location: None,
        duplicate: false,
        problem: None,
    })
}

async fn request(
    method: &str,
    address: &str,
    headers: &[(&str, &str)],
    body: Option<&Blob>,
    progress: impl Fn(u64) + 'static,
) -> Result<Answer, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open(method, address)?;
    request.set_request_header("Tus-Resumable", "1.0.0")?;
    for (name, value) in headers {
        request.set_request_header(name, value)?;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes are whole and below 2^53")]
    let on_progress =
        Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| progress(event.loaded() as u64));
    request.upload()?.set_onprogress(Some(as_function(&on_progress)));
    let end = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    match body {
        Some(body) => request.send_with_opt_blob(Some(body))?,
        None => request.send()?,
    }
    JsFuture::from(end).await?;
    let header = |name| request.get_response_header(name).ok().flatten();
    Ok(Answer {
        status: request.status()?,
        offset: header("Upload-Offset").and_then(|offset| offset.parse().ok()),
        location: header("Location"),
        content_location: header("Content-Location"),
        duplicate: header(VITRINE_DUPLICATE).as_deref() == Some("true"),
        problem: request.response_text()?.and_then(|text| client::read(&text)),
    })
}

fn as_function(closure: &Closure<dyn Fn(ProgressEvent)>) -> &js_sys::Function {
    use wasm_bindgen::JsCast;
    closure.as_ref().unchecked_ref()
}
