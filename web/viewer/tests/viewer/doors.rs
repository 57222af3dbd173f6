use crate::views::{attributes, css, every_status, parsed, texts, until};
use vitrine_locales::Locale;
use vitrine_viewer::{LockedPage, Refusal, Status, StatusPage};

fn locked(base: &str) -> LockedPage {
    LockedPage { locale: Locale::En, base: base.to_owned(), refusal: None, next: None }
}

/// share-links.md, 36: neither name nor count nor picture before the password.
#[test]
fn a_locked_page_is_the_same_for_every_link_but_for_its_address() {
    let (one, other) = (locked("/s/one").render(), locked("/s/other").render());
    assert_eq!(one.html.replace("/s/one", "/s/other"), other.html);
    assert_eq!(one.csp, other.csp);
    let document = parsed(&one);
    assert_eq!(document.select(&css("img, script, a:not(.sr), meta[property], link, [data-t]")).count(), 0);
    assert_eq!(texts(&document, "title"), ["Password, please"]);
}

#[test]
fn the_password_goes_by_post_to_the_link_itself() {
    let page = LockedPage { next: Some("/s/one/assets/vase".to_owned()), ..locked("/s/one") }.render();
    let document = parsed(&page);
    assert_eq!(attributes(&document, "form", "action"), ["/s/one/unlock"]);
    assert_eq!(attributes(&document, "form", "method"), ["post"]);
    assert_eq!(attributes(&document, "[name]:not(meta)", "name"), ["password", "next"]);
    assert_eq!(attributes(&document, "[name=next]", "value"), ["/s/one/assets/vase"]);
}

#[test]
fn a_refused_try_is_told_beside_the_field() {
    let said = |locale, refusal| {
        let document = parsed(&LockedPage { locale, refusal: Some(refusal), ..locked("/s/one") }.render());
        assert_eq!(attributes(&document, "[aria-invalid=true]", "aria-describedby"), ["refusal"]);
        texts(&document, "#refusal[role=alert]").concat()
    };
    assert_eq!(said(Locale::En, Refusal::WrongPassword), "That is not it. Capital letters count.");
    assert_eq!(said(Locale::En, Refusal::Wait { seconds: 1 }), "Too many attempts. Try again in 1 second.");
    let russian = said(Locale::Ru, Refusal::Wait { seconds: 42 });
    assert!(russian.ends_with("через 42 секунды."), "{russian}");
}

#[test]
fn a_page_in_place_of_another_leads_nowhere_and_names_nothing() {
    for locale in Locale::ALL {
        for status in every_status(locale) {
            let document = parsed(&StatusPage { locale, status: status.clone() }.render());
            assert_eq!(document.select(&css("img, script, form, a:not(.sr), meta[property], link")).count(), 0);
            assert_eq!(texts(&document, ".q"), [status.code().to_string()]);
            assert_eq!(texts(&document, "title"), texts(&document, "h1"));
        }
    }
}

#[test]
fn each_end_has_its_status_and_sentence() {
    let said = |locale, status: Status| texts(&parsed(&StatusPage { locale, status }.render()), "main").concat();
    assert!(said(Locale::En, Status::NotFound).starts_with("404 There is nothing at this address"));
    assert!(said(Locale::En, Status::Closed).starts_with("403 This link is closed for now"));
    assert!(said(Locale::En, Status::GrantEnded).starts_with("410 This download has ended"));
    assert!(said(Locale::En, Status::Internal { id: "7f3a9c".to_owned() }).contains("7f3a9c"));
    let expired = |locale| said(locale, Status::Expired { until: until(locale) });
    assert!(expired(Locale::En).contains("It opened until the end of 24 December 2026, CET (UTC+1)."));
    assert!(expired(Locale::Ru).contains("Она открывалась до конца 24 декабря 2026 г., CET (UTC+1)."));
}
