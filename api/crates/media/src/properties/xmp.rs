//! XMP packets (ISO 16684-1): RDF in XML, of which the few properties wanted are plain to find.

use roxmltree::{Document, Node, ParsingOptions};

use super::date::TakenAt;
use super::{exif_fields, text};

const AUX: &str = "http://ns.adobe.com/exif/1.0/aux/";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const EXIF: &str = "http://ns.adobe.com/exif/1.0/";
const EXIF_EX: &str = "http://cipa.jp/exif/1.0/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const TIFF: &str = "http://ns.adobe.com/tiff/1.0/";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

const MAX_NODES: u32 = 20_000;

#[derive(Default)]
pub(super) struct Xmp {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) author: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) taken_at: Option<TakenAt>,
    pub(super) camera: Option<String>,
    pub(super) lens: Option<String>,
}

pub(super) fn read(packet: &[u8]) -> Xmp {
    let packet = String::from_utf8_lossy(packet);
    // No document type, so that there are no entities to expand.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    match Document::parse_with_options(packet.trim_matches(['\u{FEFF}', '\0', ' ', '\n']), options) {
        Ok(document) => from_document(&document),
        Err(_) => Xmp::default(),
    }
}

fn from_document(document: &Document<'_>) -> Xmp {
    let property = |namespace, name| values(document, namespace, name);
    let first = |namespace, name| property(namespace, name).into_iter().next();
    let taken_at = [(EXIF, "DateTimeOriginal"), (PHOTOSHOP, "DateCreated")];
    let lens = [(EXIF_EX, "LensModel"), (AUX, "Lens")];
    Xmp {
        title: first(DC, "title").or_else(|| first(PHOTOSHOP, "Headline")).and_then(text::line),
        description: first(DC, "description").and_then(text::paragraphs),
        keywords: text::keywords(property(DC, "subject")),
        author: text::line(&property(DC, "creator").join(", ")),
        copyright: first(DC, "rights").and_then(text::line),
        taken_at: taken_at.into_iter().find_map(|(namespace, name)| TakenAt::from_xmp(first(namespace, name)?)),
        camera: exif_fields::camera(first(TIFF, "Make"), first(TIFF, "Model")),
        lens: lens.into_iter().find_map(|(namespace, name)| text::line(first(namespace, name)?)),
    }
}

/// A property's values, wherever the packet has it: as an attribute, as an element's text, or as a list, in which the
/// default language comes first.
fn values<'a>(document: &'a Document<'_>, namespace: &'static str, name: &'static str) -> Vec<&'a str> {
    let descriptions = || document.descendants().filter(|node| node.has_tag_name((RDF, "Description")));
    if let Some(value) = descriptions().find_map(|node| node.attribute((namespace, name))) {
        return vec![value];
    }
    let Some(element) =
        descriptions().flat_map(|node| node.children()).find(|node| node.has_tag_name((namespace, name)))
    else {
        return Vec::new();
    };
    let mut items: Vec<Node<'a, '_>> = element.descendants().filter(|node| node.has_tag_name((RDF, "li"))).collect();
    if items.is_empty() {
        return element.text().into_iter().collect();
    }
    items.sort_by_key(|item| item.attribute((XML, "lang")) != Some("x-default"));
    // Some applications write the language's name in place of an empty text.
    items.into_iter().filter_map(|item| item.text()).filter(|text| *text != "x-default").collect()
}
