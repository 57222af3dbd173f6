//! The description of the API, read as a list of what can be sent.

use serde_json::{Map, Value, json};

/// One operation, and what it takes.
pub struct Operation {
    pub id: String,
    pub method: String,
    /// With its parts in braces.
    pub path: String,
    /// Name and place of each parameter: `path`, `query` or `header`.
    pub parameters: Vec<(String, String)>,
    pub content_types: Vec<String>,
    /// Bodies that are as small as they may be, each with one value left open, as `"@@"`.
    pub bodies: Vec<String>,
    /// Its answer has no end.
    pub is_endless: bool,
}

impl Operation {
    pub fn takes_body(&self) -> bool {
        ["POST", "PUT", "PATCH"].contains(&self.method.as_str())
    }
}

/// Every operation; those that take something away come last.
pub fn operations() -> Vec<Operation> {
    let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
    let mut operations = Vec::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, described) in methods.as_object().expect("methods") {
            operations.push(operation(&document, path, method, described));
        }
    }
    operations.sort_by_key(|operation| operation.method == "DELETE");
    operations
}

fn operation(document: &Value, path: &str, method: &str, described: &Value) -> Operation {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let parameters = described["parameters"].as_array().into_iter().flatten();
    let contents = described["requestBody"]["content"].as_object().cloned().unwrap_or_default();
    let schemas = contents.iter().filter(|(kind, _)| kind.ends_with("json"));
    let open = schemas.flat_map(|(_, content)| opened(document, &content["schema"]));
    Operation {
        id: text(&described["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        parameters: parameters.map(|parameter| (text(&parameter["name"]), text(&parameter["in"]))).collect(),
        content_types: contents.keys().cloned().collect(),
        bodies: open.map(|body| body.to_string()).collect(),
        is_endless: described["responses"]["200"]["content"]["text/event-stream"].is_object(),
    }
}

/// The schema itself, references and `null` as another choice left aside.
fn schema<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return self::schema(document, document.pointer(reference.trim_start_matches('#')).expect("a schema"));
    }
    let choices = schema["oneOf"].as_array().or(schema["allOf"].as_array());
    match choices.and_then(|choices| choices.iter().find(|choice| choice["type"] != "null")) {
        Some(choice) => self::schema(document, choice),
        None => schema,
    }
}

/// The smallest value that fits.
fn smallest(document: &Value, described: &Value) -> Value {
    let described = schema(document, described);
    let kinds = described["type"].as_array().cloned().unwrap_or_else(|| vec![described["type"].clone()]);
    let kind = kinds.iter().find_map(|kind| kind.as_str().filter(|kind| *kind != "null"));
    match (kind, described["format"].as_str(), described["enum"][0].as_str()) {
        (_, _, Some(first)) => json!(first),
        (Some("object"), ..) => Value::Object(required(document, described)),
        (Some("array"), ..) => json!([]),
        (Some("boolean"), ..) => json!(true),
        (Some("integer" | "number"), ..) => json!(1),
        (_, Some("uuid"), _) => json!("01940000-0000-7000-8000-000000000000"),
        (_, Some("date"), _) => json!("2030-01-01"),
        (_, Some("date-time"), _) => json!("2030-01-01T00:00:00Z"),
        _ => json!("an ordinary text"),
    }
}

fn required(document: &Value, described: &Value) -> Map<String, Value> {
    let names = described["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    names.map(|name| (name.to_owned(), smallest(document, &described["properties"][name]))).collect()
}

/// The smallest value, once for each value in it that can be left open.
fn opened(document: &Value, described: &Value) -> Vec<Value> {
    let described = schema(document, described);
    let mut opened = vec![json!("@@")];
    for (name, property) in described["properties"].as_object().into_iter().flatten() {
        for value in self::opened(document, property) {
            let mut whole = required(document, described);
            whole.insert(name.clone(), value);
            opened.push(Value::Object(whole));
        }
    }
    if described["items"].is_object() {
        opened.extend(self::opened(document, &described["items"]).into_iter().map(|item| json!([item])));
    }
    opened
}

/// A body with this in place of what was left open.
pub fn filled(shape: &str, value: &[u8]) -> Vec<u8> {
    let (before, after) = shape.split_once("\"@@\"").expect("an open place");
    [before.as_bytes(), value, after.as_bytes()].concat()
}

/// As it stands in an address.
pub fn escaped(text: &[u8]) -> String {
    text.iter()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
