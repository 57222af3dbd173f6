use actix_web::{HttpRequest, http::header};

use crate::{app::App, links, viewer::OpenLink};

/// The site in whose frame a page is shown, where the browser says so and the link allows it: what a site that may not show
/// it asks for, nobody sees. No more than the site is kept, whatever the address of its page tells.
pub fn site_of(app: &App, request: &HttpRequest, link: &OpenLink) -> Option<String> {
    let said = |name: &str| request.headers().get(name)?.to_str().ok();
    // Who follows an address of the frame's pages sees them in a window of their own.
    let is_framed = link.address().is_framed() && said("sec-fetch-dest").is_none_or(|place| place == "iframe");
    let site = links::site(said(header::REFERER.as_str()).filter(|_| is_framed)?)?;
    // Turning pages in the frame: they are ours.
    let is_ours = app.public_url.starts_with(&site);
    (!is_ours && links::may_show(&link.row().embed_sites(), &site)).then_some(site)
}
