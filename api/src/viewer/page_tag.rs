use std::sync::LazyLock;

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{self, ETag, EntityTag, Header, IfNoneMatch, TryIntoHeaderValue},
    },
};
use sha2::{Digest, Sha256};

use vitrine_viewer::Page;

use super::{
    edge::Listed,
    open_link::OpenLink,
    refusal::{Refusal, page_response},
    script::script,
};
use crate::{app::App, http::Failure, secrets::hex};

/// Which program this is: a page that was kept may name a script that is no longer there.
static BUILD: LazyLock<String> = LazyLock::new(|| {
    let program = std::env::current_exe().and_then(std::fs::metadata);
    let stamp = program.and_then(|file| Ok((file.len(), file.modified()?)));
    stamp.map_or_else(|_| env!("CARGO_PKG_VERSION").to_owned(), |(length, made)| format!("{length} {made:?}"))
});

/// The strong tag of a page: of all that it is made of. `part`: which page of the link.
pub(super) fn page_tag(app: &App, link: &OpenLink, part: &str) -> Result<EntityTag, Failure> {
    let row = link.row();
    let given = serde_json::to_string(link.given())?;
    let is_used_up = i64::from(row.downloads_left() == Some(0));
    let numbers = [row.link.version, row.link.unlock_epoch, row.revision, is_used_up].map(|number| number.to_string());
    let script = script().unwrap_or_default();
    let (instance, pages) = (app.instance.name(), link.address().pages());
    let mark = link.pictures().mark().unwrap_or_default();
    let texts = [BUILD.as_str(), &script, &instance, &row.maker_name, link.locale.as_str(), &pages, &given, mark, part];
    let mut hash = Sha256::new();
    for text in texts.into_iter().chain(numbers.iter().map(String::as_str)) {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text);
    }
    Ok(EntityTag::new_strong(hex(&hash.finalize()[..16])))
}

/// The page under its tag, to be listed by search engines where the link says so.
pub(super) fn tagged_page(link: &OpenLink, page: Page, tag: EntityTag) -> Result<HttpResponse, Refusal> {
    let mut response = page_response(StatusCode::OK, link.framed(page));
    response.headers_mut().insert(header::ETAG, ETag(tag).try_into_value().map_err(Failure::internal)?);
    Ok(listed(link, response))
}

/// Marks an answer that search engines may list, where the link says so.
pub(super) fn listed(link: &OpenLink, mut response: HttpResponse) -> HttpResponse {
    if link.is_indexable() {
        response.extensions_mut().insert(Listed);
    }
    response
}

/// 304 where the caller has this very page. Only for a link that was found open just now.
pub(super) fn not_modified(request: &HttpRequest, tag: &EntityTag) -> Option<HttpResponse> {
    let known =
        match IfNoneMatch::parse(request).ok().filter(|_| request.headers().contains_key(header::IF_NONE_MATCH))? {
            IfNoneMatch::Any => true,
            IfNoneMatch::Items(tags) => tags.iter().any(|known| known.weak_eq(tag)),
        };
    known.then(|| {
        HttpResponse::NotModified()
            .insert_header(ETag(tag.clone()))
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .insert_header((header::VARY, "Accept-Language, Cookie"))
            .finish()
    })
}
