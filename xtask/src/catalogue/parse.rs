//! From a file's text to its messages.

use super::{
    fault::{Fault, Kind},
    model::{Catalogue, Category, Key, Language, Message, Pattern, Piece, Variables, Variant, rust_name},
};
use fluent_syntax::{
    ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey},
    unicode::unescape_unicode_to_string,
};
use std::collections::HashMap;

/// Reads what can be read; the faults tell what could not.
pub fn parse(source: &str, language: Language) -> (Catalogue, Vec<Fault>) {
    let mut faults = Vec::new();
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            faults.push(Fault { language, line: line_at(source, error.pos.start), kind: Kind::Syntax(error.kind) });
        }
        resource
    });
    let mut messages = Vec::<Message>::new();
    let mut lines = HashMap::new();
    for entry in resource.body {
        let (name, read) = match entry {
            Entry::Message(entry) => (entry.id.name, message(source, language, &entry)),
            Entry::Term(term) => (term.id.name, Err(unsupported(term.id.name, "a term"))),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = line_of(source, name);
        let read = read.and_then(|message| match lines.insert(message.function(), line) {
            Some(first) => Err(Kind::Twice { id: name.to_owned(), first }),
            None => Ok(message),
        });
        match read {
            Ok(message) => messages.push(message),
            Err(kind) => faults.push(Fault { language, line, kind }),
        }
    }
    (Catalogue { language, messages }, faults)
}

fn message(source: &str, language: Language, message: &ast::Message<&str>) -> Result<Message, Kind> {
    let id = message.id.name;
    if !message.attributes.is_empty() {
        return Err(unsupported(id, "an attribute"));
    }
    let value = message.value.as_ref().ok_or_else(|| Kind::Empty { id: id.to_owned() })?;
    let comment = message.comment.iter().flat_map(|comment| &comment.content).map(|&line| line.to_owned()).collect();
    let pattern = Reader { id, language }.pattern(value)?;
    let names = Variables::of(&[&pattern]).order;
    for name in names.iter().map(String::as_str).chain([id]) {
        if !is_function_name(&rust_name(name)) {
            return Err(Kind::Name { id: name.to_owned() });
        }
    }
    Ok(Message { id: id.to_owned(), line: line_of(source, id), comment, pattern })
}

struct Reader<'a> {
    id: &'a str,
    language: Language,
}

impl Reader<'_> {
    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Result<Pattern, Kind> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match (self.piece(element)?, pieces.last_mut()) {
                (Piece::Text(text), Some(Piece::Text(before))) => before.push_str(&text),
                (piece, _) => pieces.push(piece),
            }
        }
        Ok(Pattern(pieces))
    }

    fn piece(&self, element: &PatternElement<&str>) -> Result<Piece, Kind> {
        match element {
            PatternElement::TextElement { value } => Ok(Piece::Text((*value).to_owned())),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err(self.unsupported("a selector that is no variable"));
                };
                Ok(Piece::Select { count: id.name.to_owned(), variants: self.variants(variants)? })
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> Result<Piece, Kind> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(Piece::Text(unescape_unicode_to_string(value).into_owned()))
            }
            InlineExpression::VariableReference { id } => Ok(Piece::Variable(id.name.to_owned())),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                match (&arguments.positional[..], &arguments.named[..]) {
                    ([InlineExpression::VariableReference { id }], []) => Ok(Piece::Number(id.name.to_owned())),
                    _ => Err(self.unsupported("NUMBER with other than one variable")),
                }
            }
            InlineExpression::FunctionReference { .. } => Err(self.unsupported("a function")),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                Err(self.unsupported("a reference"))
            }
            InlineExpression::NumberLiteral { .. } => Err(self.unsupported("a number in braces")),
            InlineExpression::Placeable { .. } => Err(self.unsupported("braces in braces")),
        }
    }

    fn variants(&self, variants: &[ast::Variant<&str>]) -> Result<Vec<Variant>, Kind> {
        let variants: Vec<_> = variants.iter().map(|variant| self.variant(variant)).collect::<Result<_, _>>()?;
        let keys: Vec<_> = variants.iter().map(|variant| variant.key).collect();
        for (index, key) in keys.iter().enumerate() {
            if keys[..index].contains(key) {
                let key = match key {
                    Key::Exact(number) => number.to_string(),
                    Key::Category(category) => category.as_str().to_owned(),
                };
                return Err(Kind::RepeatedKey { id: self.id.to_owned(), key });
            }
        }
        let counts = keys.iter().any(|key| matches!(key, Key::Category(category) if *category != Category::Other));
        let missing = self.language.categories().iter().find(|&&category| !keys.contains(&Key::Category(category)));
        match missing {
            Some(category) if counts => {
                Err(Kind::MissingCategory { id: self.id.to_owned(), category: category.as_str() })
            }
            _ => Ok(variants),
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Result<Variant, Kind> {
        let key = match variant.key {
            VariantKey::NumberLiteral { .. } if variant.default => {
                return Err(self.unsupported("an exact number as the default"));
            }
            VariantKey::NumberLiteral { value } => {
                Key::Exact(value.parse().map_err(|_| self.unsupported("a number that is not whole"))?)
            }
            VariantKey::Identifier { name } => Key::Category(self.category(name)?),
        };
        Ok(Variant { key, default: variant.default, pattern: self.pattern(&variant.value)? })
    }

    /// `other` is known everywhere, as Fluent's habit is to end with it.
    fn category(&self, name: &str) -> Result<Category, Kind> {
        Category::parse(name)
            .filter(|category| *category == Category::Other || self.language.categories().contains(category))
            .ok_or_else(|| Kind::NoSuchCategory { id: self.id.to_owned(), category: name.to_owned() })
    }

    fn unsupported(&self, what: &'static str) -> Kind {
        unsupported(self.id, what)
    }
}

fn unsupported(id: &str, what: &'static str) -> Kind {
    Kind::Unsupported { id: id.to_owned(), what }
}

/// Lower case, no keyword, and not `locale`, which every function has.
fn is_function_name(name: &str) -> bool {
    const TAKEN: [&str; 40] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "locale", "loop",
        "macro", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "static", "true", "try", "type", "use",
    ];
    name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !TAKEN.contains(&name)
        && !["struct", "super", "trait", "typeof", "unsafe", "unsized", "virtual", "where", "while", "yield"]
            .contains(&name)
}

/// The line of a slice of `source`.
fn line_of(source: &str, slice: &str) -> usize {
    line_at(source, slice.as_ptr().addr() - source.as_ptr().addr())
}

fn line_at(source: &str, offset: usize) -> usize {
    1 + source.as_bytes()[..offset.min(source.len())].iter().filter(|&&byte| byte == b'\n').count()
}
