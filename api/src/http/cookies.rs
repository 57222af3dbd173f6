use actix_web::http::header::{self, HeaderMap};

/// The values that the browser sent for a cookie of this name. What others set for the same host may be unreadable: it is
/// passed over, where the framework would see no cookie at all.
pub fn cookie_values<'a>(headers: &'a HeaderMap, name: &'a str) -> impl Iterator<Item = &'a str> {
    let pairs = headers.get_all(header::COOKIE).flat_map(|header| header.as_bytes().split(|&byte| byte == b';'));
    pairs.filter_map(move |pair| str::from_utf8(pair).ok()?.trim().strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use actix_web::{http::header::HeaderValue, test::TestRequest};

    #[test]
    fn an_unreadable_cookie_hides_no_other() {
        let odd = HeaderValue::from_bytes(b"x=\xff; vitrine=a; vitrine_more=c; vitrine=b").unwrap();
        let request = TestRequest::default().insert_header(("cookie", odd)).to_http_request();
        let values: Vec<&str> = super::cookie_values(request.headers(), "vitrine").collect();
        assert_eq!(values, ["a", "b"]);
    }
}
