use actix_web::{HttpRequest, http::header};

/// What a browser says that it is, as far as a person would tell their own devices apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Browser {
    /// `Firefox`
    pub family: Option<&'static str>,
    /// `Windows`, `iPhone`
    pub system: Option<&'static str>,
}

/// What stands in a User-Agent, and whose mark it is; nearly all claim to be Safari, so the particular come first.
const FAMILIES: [(&str, &str); 11] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("YaBrowser/", "Yandex Browser"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("HeadlessChrome/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

impl Browser {
    pub fn of(request: &HttpRequest) -> Self {
        let text = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        text.map(Self::recognize).unwrap_or_default()
    }

    fn recognize(user_agent: &str) -> Self {
        let first = |marks: &[(&'static str, &'static str)]| {
            marks.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
        };
        Self { family: first(&FAMILIES), system: first(&SYSTEMS) }
    }
}

#[cfg(test)]
mod tests {
    use super::Browser;

    #[test]
    fn the_usual_ones_are_told_apart() {
        for (user_agent, family, system) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox", "Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
                "Edge",
                "Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "Safari",
                "iPhone",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                "Chrome",
                "Android",
            ),
        ] {
            assert_eq!(Browser::recognize(user_agent), Browser { family: Some(family), system: Some(system) });
        }
        assert_eq!(Browser::recognize("something else"), Browser::default());
    }
}
