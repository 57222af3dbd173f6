use crate::line::line;
use askama::Template;

/// The HTML that shows a link in a page of another site.
#[derive(Clone, Debug)]
pub struct EmbedCode<'a> {
    /// Whole address of the link.
    pub page: &'a str,
    /// What the frame is called for who cannot see it; says nothing of a link with a password.
    pub title: &'a str,
    pub size: EmbedSize,
}

/// How large a frame is, in CSS pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmbedSize {
    /// As wide as there is room.
    Responsive {
        height: u32,
    },
    Fixed {
        width: u32,
        height: u32,
    },
}

impl EmbedSize {
    /// Where nothing was chosen.
    pub const WIDTH: u32 = 640;
    pub const HEIGHT: u32 = 470;

    fn width(self) -> String {
        match self {
            Self::Responsive { .. } => "100%".to_owned(),
            Self::Fixed { width, .. } => width.to_string(),
        }
    }

    fn height(self) -> u32 {
        match self {
            Self::Responsive { height } | Self::Fixed { height, .. } => height,
        }
    }
}

impl EmbedCode<'_> {
    pub fn html(&self) -> String {
        Html { code: self }.render().expect("nothing in a template fails")
    }
}

#[derive(Template)]
#[template(
    source = r#"<iframe src="{{ code.page }}/embed" title="{{ self::line(code.title) }}" width="{{ code.size.width() }}" height="{{ code.size.height() }}" loading="lazy" style="border:0"></iframe>"#,
    ext = "html"
)]
struct Html<'a> {
    code: &'a EmbedCode<'a>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_one_element_whatever_the_title() {
        let code = |title, size| EmbedCode { page: "https://share.example.com/s/token", title, size }.html();
        assert_eq!(
            code("Autumn", EmbedSize::Responsive { height: 470 }),
            "<iframe src=\"https://share.example.com/s/token/embed\" title=\"Autumn\" width=\"100%\" height=\"470\" \
             loading=\"lazy\" style=\"border:0\"></iframe>"
        );
        let evil = code("\"><script>\n\u{202e}&", EmbedSize::Fixed { width: 300, height: 200 });
        assert_eq!(evil.matches('<').count(), 2, "{evil}");
        assert!(evil.contains("width=\"300\" height=\"200\"") && !evil.contains(['\n', '\u{202e}']), "{evil}");
    }
}
