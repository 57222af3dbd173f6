//! IPTC-IIM 4.2 datasets, as Photoshop stores them in its image resources.

use super::date::TakenAt;
use super::text;

/// Photoshop's image resource that holds IPTC datasets.
const IPTC_RESOURCE: u16 = 0x0404;
/// Dataset 1:90 with this value says that all text is UTF-8 (ISO 2022).
const UTF_8: &[u8] = b"\x1B%G";

#[derive(Default)]
pub(super) struct Iptc {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) author: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) taken_at: Option<TakenAt>,
}

/// The datasets in a list of Photoshop's image resources: signature, id, padded name, length, padded data.
pub(super) fn in_photoshop_resources(mut resources: &[u8]) -> Option<Vec<u8>> {
    loop {
        let rest = resources.strip_prefix(b"8BIM")?;
        let (id, rest) = rest.split_first_chunk()?;
        let name = usize::from(*rest.first()?) + 1;
        let (length, rest) = rest.get(name.next_multiple_of(2)..)?.split_first_chunk()?;
        let length = u32::from_be_bytes(*length) as usize;
        let data = rest.get(..length)?;
        if u16::from_be_bytes(*id) == IPTC_RESOURCE {
            return Some(data.to_vec());
        }
        resources = rest.get(length.next_multiple_of(2)..)?;
    }
}

pub(super) fn read(iim: &[u8]) -> Iptc {
    let all: Vec<_> = datasets(iim).collect();
    let utf_8 = all.iter().any(|(id, value)| *id == (1, 90) && value.starts_with(UTF_8));
    // The marker settles what is broken UTF-8 and what is Latin-1.
    let decode = |value: &[u8]| if utf_8 { String::from_utf8_lossy(value).into_owned() } else { text::decode(value) };
    let texts = |dataset: u8| all.iter().filter(move |(id, _)| *id == (2, dataset)).map(|(_, value)| decode(value));
    let first = |dataset| texts(dataset).next();
    Iptc {
        title: first(5).or_else(|| first(105)).and_then(|title| text::line(&title)),
        description: first(120).and_then(|caption| text::paragraphs(&caption)),
        keywords: text::keywords(texts(25).collect::<Vec<_>>().iter().map(String::as_str)),
        author: text::line(&texts(80).collect::<Vec<_>>().join(", ")),
        copyright: first(116).and_then(|notice| text::line(&notice)),
        taken_at: first(55).and_then(|date| TakenAt::from_iptc(&date, first(60).as_deref())),
    }
}

/// (record, number) and value. Values of 32 KiB and more have a longer header, which no text of ours needs: the list
/// ends there, as it does at the first byte that is out of place.
fn datasets(mut iim: &[u8]) -> impl Iterator<Item = ((u8, u8), &[u8])> {
    std::iter::from_fn(move || {
        let [0x1C, record, number, high, low, rest @ ..] = iim else { return None };
        let (value, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes([*high, *low])))?;
        iim = rest;
        Some(((*record, *number), value))
    })
}
