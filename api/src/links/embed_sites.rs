//! Which other sites may show a link in a frame.

use url::{Host, Url};
use vitrine_shared::{EMBED_SITES, EmbedAll, EmbedSites, FieldCode};

use crate::http::Field;

/// Scheme, the longest host that DNS knows, port.
const SITE_BYTES: usize = 8 + 253 + 6;

/// What holds as long as nobody chooses: a password is not asked for in somebody else's page.
pub(super) const fn by_default(has_password: bool) -> EmbedSites {
    if has_password { EmbedSites::NONE } else { EmbedSites::ANY }
}

/// Sites that somebody asks for, each once, as browsers write origins.
pub(super) fn read_sites(asked: &EmbedSites) -> Result<EmbedSites, Field> {
    let EmbedSites::These(texts) = asked else { return Ok(asked.clone()) };
    if texts.len() > EMBED_SITES {
        return Err(Field::limited("/embed_sites", FieldCode::TooLong, EMBED_SITES as u64));
    }
    let mut sites = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let site = origin(text).ok_or_else(|| Field::new(&format!("/embed_sites/{at}"), FieldCode::Malformed))?;
        if !sites.contains(&site) {
            sites.push(site);
        }
    }
    Ok(if sites.is_empty() { EmbedSites::NONE } else { EmbedSites::These(sites) })
}

/// `https://example.com:8443`: without a path, in lower case, in ASCII. What a policy could not say is none: it parts
/// sources by spaces and directives by semicolons, and knows no IPv6.
fn origin(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let is_local = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(_) => return None,
    };
    let is_allowed = url.scheme() == "https" || url.scheme() == "http" && is_local;
    let is_bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let is_anonymous = url.username().is_empty() && url.password().is_none();
    let is_plain = url.host_str()?.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    (is_allowed && is_bare && is_anonymous && is_plain).then(|| url.origin().ascii_serialization())
}

/// The site of a page, as browsers write origins: of whatever page, over HTTPS or not.
pub fn site(page: &str) -> Option<String> {
    let url = Url::parse(page).ok()?;
    let site = url.origin().ascii_serialization();
    (matches!(url.scheme(), "http" | "https") && site.len() <= SITE_BYTES).then_some(site)
}

/// Whether a site may show a link in a frame.
pub fn may_show(allowed: &EmbedSites, site: &str) -> bool {
    match allowed {
        EmbedSites::All(all) => *all == EmbedAll::Any,
        EmbedSites::These(sites) => sites.iter().any(|allowed| allowed == site),
    }
}

/// As a row keeps it. What is damaged allows nobody.
pub(super) fn parse(kept: &str) -> EmbedSites {
    serde_json::from_str(kept).unwrap_or(EmbedSites::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn origins_are_written_as_browsers_do() {
        let normal = |text| origin(text).unwrap();
        assert_eq!(normal("https://Example.com/"), "https://example.com");
        assert_eq!(normal("https://example.com:443"), "https://example.com");
        assert_eq!(normal("https://bücher.example:8443"), "https://xn--bcher-kva.example:8443");
        assert_eq!(normal("http://localhost:3000"), "http://localhost:3000");
        assert_eq!(normal("http://127.0.0.1:3000"), "http://127.0.0.1:3000");
        for text in [
            "example.com",
            "http://example.com",
            "https://example.com/page",
            "https://example.com?x",
            "https://a@example.com",
            "https://*.example.com",
            "https://[::1]",
            "https://a;script-src.example",
            "https://a,b.example",
            "https://a.example https://b.example",
            "javascript:alert(1)",
            "*",
            "",
        ] {
            assert_eq!(origin(text), None, "{text}");
        }
    }

    #[test]
    fn a_list_has_each_site_once_and_an_empty_one_is_none() {
        let list = |texts: &[&str]| EmbedSites::These(texts.iter().map(|&text| text.to_owned()).collect());
        let read = |texts: &[&str]| read_sites(&list(texts));
        assert_eq!(read(&["https://a.example", "https://A.example/"]), Ok(list(&["https://a.example"])));
        assert_eq!(read(&[]), Ok(EmbedSites::NONE));
        assert_eq!(read(&["https://a.example", "x"]).unwrap_err().pointer, "/embed_sites/1");
        assert_eq!(read(&["https://a.example"; 21]).unwrap_err().code, FieldCode::TooLong);
        assert_eq!(parse("\"any\""), EmbedSites::All(EmbedAll::Any));
        assert_eq!(parse("[\"https://a.example\"]"), list(&["https://a.example"]));
        assert_eq!(parse("damaged"), EmbedSites::NONE);
    }

    #[test]
    fn of_a_page_no_more_than_its_site_is_told() {
        let known = site("https://Example.com/private/page?who=ann#here");
        assert_eq!(known.as_deref(), Some("https://example.com"));
        assert_eq!(site("http://example.com:8080").as_deref(), Some("http://example.com:8080"));
        for text in ["", "null", "about:srcdoc", "file:///etc/passwd", &format!("https://{}", "a.".repeat(200))] {
            assert_eq!(site(text), None, "{text}");
        }
        assert!(may_show(&EmbedSites::ANY, "https://a.example") && !may_show(&EmbedSites::NONE, "https://a.example"));
        let one = parse("[\"https://a.example\"]");
        assert!(may_show(&one, "https://a.example") && !may_show(&one, "https://b.example"));
    }

    proptest! {
        #[test]
        fn no_site_says_more_in_a_policy_than_itself(text in "(https://)?(?s:.){0,40}") {
            if let Some(site) = origin(&text) {
                prop_assert!(!site.contains([';', ',', ' ', '*', '\'', '"', '\n']), "{}", site);
                prop_assert_eq!(origin(&site), Some(site));
            }
        }
    }
}
