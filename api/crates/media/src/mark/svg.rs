//! Drawing an SVG that a stranger may have written: what can reach beyond the file, or cost more than a logo does, is
//! refused before it is drawn.

use std::collections::{HashMap, HashSet};

use image::RgbaImage;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, ClipPath, Group, Node, Tree},
};
use roxmltree::{Document, NodeId, ParsingOptions};

use super::{MOST_SIDE, MarkRefusal};

/// Bytes of the file.
const BYTES: usize = 1 << 20;
/// Bytes of its style sheets, each rule of which is tried on each element.
const STYLE_BYTES: usize = 64 << 10;
/// Elements and texts, with what `use` repeats.
const NODES: u64 = 20_000;
/// Elements within elements, with what `use` adds.
const DEPTH: u32 = 64;
/// Pixels of layers that are in memory at once, four bytes each.
const LAYERS: f64 = 64e6;
/// Pixels that are gone over in all.
const PIXELS: f64 = 2e9;

const SVG: &str = "http://www.w3.org/2000/svg";
/// What a logo is drawn of.
const DRAWN: [&str; 22] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "title",
    "desc",
    "metadata",
    "style",
    "view",
];
const TEXT: [&str; 6] = ["text", "tspan", "textPath", "tref", "font", "altGlyph"];
const PICTURES: [&str; 3] = ["image", "feImage", "foreignObject"];

/// The drawing, its longer side as long as a mark is kept.
pub(super) fn draw(file: &[u8]) -> Result<RgbaImage, MarkRefusal> {
    if file.len() > BYTES {
        return Err(MarkRefusal::TooComplex);
    }
    let text = str::from_utf8(file).map_err(|_| MarkRefusal::Damaged)?.trim_start_matches('\u{feff}');
    if text.contains("<!ENTITY") {
        return Err(MarkRefusal::HasReferences);
    }
    // A document type alone, which many drawing programs write, is never fetched.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: NODES as u32, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => MarkRefusal::TooComplex,
        _ => MarkRefusal::Damaged,
    })?;
    check(&document)?;
    let options = usvg::Options {
        // Neither is asked, as elements that would are refused; and if it were, nothing would be read.
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|error| match error {
        usvg::Error::ElementsLimitReached => MarkRefusal::TooComplex,
        usvg::Error::InvalidSize => MarkRefusal::NothingVisible,
        _ => MarkRefusal::Damaged,
    })?;
    let size = tree.size();
    let scale = MOST_SIDE as f32 / size.width().max(size.height());
    let side = |length: f32| (length * scale).round().clamp(1.0, MOST_SIDE as f32) as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    Cost { scale: f64::from(scale), canvas: f64::from(width) * f64::from(height), left: PIXELS }
        .group(tree.root(), 0.0)?;
    let mut pixels = Pixmap::new(width, height).ok_or(MarkRefusal::TooManyPixels)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let straight = pixels.pixels().iter().flat_map(|pixel| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    });
    RgbaImage::from_raw(width, height, straight.collect()).ok_or(MarkRefusal::Failed)
}

/// Whether the document holds only what is drawn here, names nothing outside of itself, and is no larger when what it
/// repeats is written out.
fn check(document: &Document<'_>) -> Result<(), MarkRefusal> {
    let mut style = 0;
    let mut ids: HashMap<&str, NodeId> = HashMap::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        if !matches!(node.tag_name().namespace(), None | Some(SVG)) {
            continue;
        }
        match node.tag_name().name() {
            name if TEXT.contains(&name) => return Err(MarkRefusal::HasText),
            name if PICTURES.contains(&name) => return Err(MarkRefusal::HasReferences),
            name if !DRAWN.contains(&name) => return Err(MarkRefusal::Unsupported),
            "style" => {
                let text = node.text().unwrap_or_default();
                style += text.len();
                if refers(text) || text.contains("@import") {
                    return Err(MarkRefusal::HasReferences);
                }
            }
            _ => {}
        }
        for attribute in node.attributes() {
            let is_elsewhere = attribute.name() == "href" && !attribute.value().trim_start().starts_with('#');
            if is_elsewhere || refers(attribute.value()) {
                return Err(MarkRefusal::HasReferences);
            }
        }
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert(node.id());
        }
    }
    if style > STYLE_BYTES {
        return Err(MarkRefusal::TooComplex);
    }
    let mut sizes = Sizes { document, ids, known: HashMap::new(), within: HashSet::new() };
    let (nodes, depth) = sizes.of(document.root_element().id(), 0)?;
    if nodes > NODES || depth > DEPTH { Err(MarkRefusal::TooComplex) } else { Ok(()) }
}

/// Whether a value names a file: `url(…)` of anything but an element of this document.
fn refers(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    lower.match_indices("url(").any(|(at, found)| {
        !lower[at + found.len()..]
            .trim_start_matches(|char: char| char.is_whitespace() || "'\"".contains(char))
            .starts_with('#')
    })
}

/// How large and how deep elements are when `use` is written out.
struct Sizes<'a> {
    document: &'a Document<'a>,
    ids: HashMap<&'a str, NodeId>,
    known: HashMap<NodeId, (u64, u32)>,
    /// What is being looked at: whoever meets it again is in a circle.
    within: HashSet<NodeId>,
}

impl Sizes<'_> {
    fn of(&mut self, id: NodeId, above: u32) -> Result<(u64, u32), MarkRefusal> {
        if let Some(known) = self.known.get(&id) {
            return Ok(*known);
        }
        if above > DEPTH || !self.within.insert(id) {
            return Err(MarkRefusal::TooComplex);
        }
        let Some(node) = self.document.get_node(id) else { return Ok((0, 0)) };
        let mut parts: Vec<NodeId> = node.children().map(|child| child.id()).collect();
        if node.tag_name().name() == "use" {
            let hrefs = node.attributes().filter(|attribute| attribute.name() == "href");
            parts.extend(hrefs.filter_map(|href| self.ids.get(href.value().trim().trim_start_matches('#'))));
        }
        let (mut nodes, mut depth) = (1_u64, 0);
        for part in parts {
            let (more, deep) = self.of(part, above + 1)?;
            nodes = nodes.saturating_add(more);
            depth = depth.max(deep);
        }
        self.within.remove(&id);
        self.known.insert(id, (nodes, depth + 1));
        Ok((nodes, depth + 1))
    }
}

/// What drawing costs, in pixels of the canvas.
struct Cost {
    /// Pixels a unit.
    scale: f64,
    canvas: f64,
    /// Pixels that may still be gone over.
    left: f64,
}

impl Cost {
    /// `layers`: pixels of the layers that are in memory when the group is drawn.
    fn group(&mut self, group: &Group, layers: f64) -> Result<(), MarkRefusal> {
        if !group.filters().is_empty() || group.mask().is_some() {
            return Err(MarkRefusal::Unsupported);
        }
        let mut layers = layers;
        if group.should_isolate() {
            let layer = self.area(group.abs_layer_bounding_box().to_rect());
            layers += layer;
            self.spend(2.0 * layer)?;
            if let Some(clip) = group.clip_path() {
                self.clip(clip, layer)?;
                layers += layer;
            }
        }
        if layers > LAYERS {
            return Err(MarkRefusal::TooComplex);
        }
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group, layers)?,
                Node::Path(path) => {
                    let area = self.area(path.abs_stroke_bounding_box()).min(self.canvas.max(layers));
                    self.spend(area)?;
                }
                Node::Image(_) => return Err(MarkRefusal::HasReferences),
                Node::Text(_) => return Err(MarkRefusal::HasText),
            }
        }
        Ok(())
    }

    /// A clip is drawn over the whole of its layer.
    fn clip(&mut self, clip: &ClipPath, layer: f64) -> Result<(), MarkRefusal> {
        self.spend(2.0 * layer)?;
        if let Some(further) = clip.clip_path() {
            self.clip(further, layer)?;
        }
        let mut groups = vec![clip.root()];
        while let Some(group) = groups.pop() {
            for child in group.children() {
                self.spend(layer)?;
                if let Node::Group(group) = child {
                    if let Some(further) = group.clip_path() {
                        self.clip(further, layer)?;
                    }
                    groups.push(group);
                }
            }
        }
        Ok(())
    }

    /// Pixels of a box, at most as large as the renderer lets a layer be: five canvases wide and high.
    fn area(&self, area: usvg::Rect) -> f64 {
        let side = |length: f32| f64::from(length) * self.scale + 4.0;
        (side(area.width()) * side(area.height())).min(25.0 * self.canvas)
    }

    fn spend(&mut self, pixels: f64) -> Result<(), MarkRefusal> {
        // A fixed part for what has no area, such as a path of a thousand hairlines.
        self.left -= pixels + 10_000.0;
        if self.left < 0.0 { Err(MarkRefusal::TooComplex) } else { Ok(()) }
    }
}
