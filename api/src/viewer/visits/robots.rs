/// Parts of the names by which programs call themselves that fetch links nobody clicked: chats drawing a preview, search
/// engines, monitors.
const NAMES: [&str; 22] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "facebookexternalhit",
    "facebookcatalog",
    "whatsapp",
    "skypeuripreview",
    "embedly",
    "iframely",
    "vkshare",
    "mattermost",
    "rocket.chat",
    "linkpreview",
    "google-inspectiontool",
    "mediapartners",
    "monitor",
    "pingdom",
    "lighthouse",
    "headlesschrome",
    "snippet",
];

/// Whether the browser's name is known to be no person's.
pub(super) fn is_robot(user_agent: &str) -> bool {
    let folded = user_agent.to_ascii_lowercase();
    NAMES.iter().any(|name| folded.contains(name))
}

#[cfg(test)]
mod tests {
    use super::is_robot;

    #[test]
    fn previews_of_chats_are_no_visits() {
        for robot in [
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "TelegramBot (like TwitterBot)",
            "WhatsApp/2.23.20.0",
            "facebookexternalhit/1.1",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mattermost-Bot/1.1",
        ] {
            assert!(is_robot(robot), "{robot}");
        }
        for person in [
            "",
            "curl/8.5.0",
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1",
        ] {
            assert!(!is_robot(person), "{person}");
        }
    }
}
