//! Configuration: flags over environment over `vitrine.toml` over defaults. Read once, in `main`.

use std::{collections::BTreeMap, fmt, net::IpAddr, path::PathBuf};

/// Every key, what it is without configuration, and what it means.
const KEYS: [(&str, &str, &str); 9] = [
    ("data", "./data", "folder of the database, the files and the secret"),
    ("listen", "127.0.0.1:8080", "address to listen on; port 0 picks a free one"),
    ("public_url", "", "what addresses of links are made of; the listening address where unset"),
    ("app_url", "", "where members sign in; the public address where unset"),
    ("public_listen", "", "a further address that serves recipients only"),
    ("trusted_proxies", "", "addresses of reverse proxies whose X-Forwarded-For is believed, parted by commas"),
    ("database_url", "", "sqlite://… or postgres://…; a file in the data folder where unset"),
    ("storage", "", "file:///…; the data folder where unset"),
    ("secret_file", "", "the server's secret; a file in the data folder where unset"),
];

/// Values that must not be printed as they are.
const SECRET_KEYS: [&str; 1] = ["database_url"];

/// What holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub data: PathBuf,
    pub listen: String,
    pub public_url: Option<String>,
    pub app_url: Option<String>,
    pub public_listen: Option<String>,
    pub trusted_proxies: Vec<IpAddr>,
    pub database_url: String,
    pub storage: PathBuf,
    pub secret_file: PathBuf,
}

/// Why the configuration does not hold.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum ConfigError {
    #[error("{source_name} sets `{key}`, which Vitrine does not know.{nearest}")]
    UnknownKey { key: String, source_name: String, nearest: Nearest },
    #[error("{source_name} sets `{key}` to `{value}`; it must be {wanted}")]
    Malformed { key: String, value: String, source_name: String, wanted: &'static str },
    #[error("{0} is not well-formed TOML: {1}")]
    Toml(PathBuf, String),
    #[error("{0} cannot be read: {1}")]
    File(PathBuf, String),
}

/// The known key that was probably meant.
#[derive(Debug, PartialEq)]
pub struct Nearest(Option<String>);

impl fmt::Display for Nearest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(key) => write!(f, " Did you mean `{key}`?"),
            None => f.write_str(" `vitrine config` lists the keys"),
        }
    }
}

/// Each key's value and who set it.
pub struct Layers(BTreeMap<&'static str, (String, String)>);

impl Layers {
    pub fn defaults() -> Self {
        Self(KEYS.iter().map(|&(key, value, _)| (key, (value.to_owned(), "default".to_owned()))).collect())
    }

    /// Lays `vitrine.toml` over what is there, where the file exists.
    pub fn file(self, path: PathBuf) -> Result<Self, ConfigError> {
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(self),
            Err(e) => return Err(ConfigError::File(path, e.to_string())),
        };
        let table: toml::Table = toml::from_str(&text).map_err(|e| ConfigError::Toml(path.clone(), e.to_string()))?;
        let values = table.into_iter().map(|(key, value)| (key, text_of(value)));
        self.over(values, |_| path.display().to_string(), |key| key.to_owned())
    }

    /// Lays the variables that begin with `VITRINE_` over what is there.
    pub fn environment(self, variables: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let ours =
            variables.filter_map(|(name, value)| Some((name.strip_prefix("VITRINE_")?.to_ascii_lowercase(), value)));
        self.over(ours, |_| "the environment".to_owned(), |key| format!("VITRINE_{}", key.to_ascii_uppercase()))
    }

    /// Lays command-line flags over what is there.
    pub fn flags(self, flags: impl Iterator<Item = (&'static str, String)>) -> Result<Self, ConfigError> {
        let flags = flags.map(|(key, value)| (key.to_owned(), value));
        self.over(flags, |_| "the command line".to_owned(), |key| format!("--{}", key.replace('_', "-")))
    }

    fn over(
        mut self,
        values: impl Iterator<Item = (String, String)>,
        source: impl Fn(&str) -> String,
        spelled: impl Fn(&str) -> String,
    ) -> Result<Self, ConfigError> {
        for (key, value) in values {
            let Some(&(known, ..)) = KEYS.iter().find(|(known, ..)| *known == key) else {
                let nearest = Nearest(nearest(&key).map(|known| spelled(&known)));
                return Err(ConfigError::UnknownKey { key: spelled(&key), source_name: source(&key), nearest });
            };
            self.0.insert(known, (value, source(known)));
        }
        Ok(self)
    }

    /// One line a key: value, where it came from, what it means.
    pub fn describe(&self) -> String {
        let line = |&(key, _, meaning): &(&'static str, &str, &str)| {
            let (value, source) = self.get(key);
            let shown = if SECRET_KEYS.contains(&key) && value.contains('@') { "(hidden)" } else { value };
            format!("{key} = {shown:?}  # {source}; {meaning}\n")
        };
        KEYS.iter().map(line).collect()
    }

    fn get(&self, key: &'static str) -> (&str, &str) {
        self.0.get(key).map_or(("", ""), |(value, source)| (value, source))
    }

    /// The whole, checked.
    pub fn resolve(&self) -> Result<Config, ConfigError> {
        let set = |key| Some(self.get(key).0).filter(|value| !value.is_empty());
        let malformed = |key: &'static str, wanted| {
            let (value, source) = self.get(key);
            ConfigError::Malformed { key: key.into(), value: value.into(), source_name: source.into(), wanted }
        };
        let origin = |key| match set(key) {
            Some(url) if is_origin(url) => Ok(Some(url.trim_end_matches('/').to_owned())),
            Some(_) => Err(malformed(key, "an address such as https://share.example.com, without a path")),
            None => Ok(None),
        };
        let data = PathBuf::from(self.get("data").0);
        let proxies = set("trusted_proxies").unwrap_or_default().split(',').filter(|text| !text.trim().is_empty());
        let trusted_proxies = proxies
            .map(|text| text.trim().parse().map_err(|_| malformed("trusted_proxies", "IP addresses parted by commas")))
            .collect::<Result<_, _>>()?;
        let storage = match set("storage") {
            Some(url) => PathBuf::from(
                url.strip_prefix("file://")
                    .filter(|path| path.starts_with('/'))
                    .ok_or_else(|| malformed("storage", "file:///…"))?,
            ),
            None => data.join("files"),
        };
        let database_url = match set("database_url") {
            Some(url)
                if url.starts_with("sqlite://")
                    || url.starts_with("postgres://")
                    || url.starts_with("postgresql://") =>
            {
                url.to_owned()
            }
            Some(_) => return Err(malformed("database_url", "sqlite://… or postgres://…")),
            None => format!("sqlite://{}", data.join("vitrine.db").display()),
        };
        Ok(Config {
            listen: self.get("listen").0.to_owned(),
            public_url: origin("public_url")?,
            app_url: origin("app_url")?,
            public_listen: set("public_listen").map(str::to_owned),
            trusted_proxies,
            database_url,
            storage,
            secret_file: set("secret_file").map_or_else(|| data.join("secret"), PathBuf::from),
            data,
        })
    }
}

fn text_of(value: toml::Value) -> String {
    match value {
        toml::Value::String(text) => text,
        toml::Value::Array(items) => items.into_iter().map(text_of).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn is_origin(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return false };
    let host = rest.trim_end_matches('/');
    !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c))
}

fn nearest(key: &str) -> Option<String> {
    let by_distance = KEYS.iter().map(|(known, ..)| (strsim::damerau_levenshtein(known, key), known));
    by_distance.min().filter(|(distance, _)| *distance <= 4).map(|(_, known)| (*known).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> Result<Layers, ConfigError> {
        Layers::defaults().environment(pairs.iter().map(|&(key, value)| (key.into(), value.into())))
    }

    #[test]
    fn an_unknown_key_names_the_nearest() {
        let error = environment(&[("VITRINE_LISTN", "x")]).err().unwrap().to_string();
        assert_eq!(
            error,
            "the environment sets `VITRINE_LISTN`, which Vitrine does not know. Did you mean `VITRINE_LISTEN`?"
        );
    }

    #[test]
    fn flags_win_over_environment_over_file_over_defaults() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vitrine.toml");
        std::fs::write(&path, "listen = \"a:1\"\ndata = \"/file\"\ntrusted_proxies = [\"10.0.0.1\"]\n").unwrap();
        let layers = Layers::defaults().file(path).unwrap();
        let layers = layers
            .environment([("VITRINE_DATA".into(), "/env".into()), ("HOME".into(), "x".into())].into_iter())
            .unwrap();
        let config = layers.flags([("data", "/flag".to_owned())].into_iter()).unwrap().resolve().unwrap();
        assert_eq!((config.listen.as_str(), config.data.to_str().unwrap()), ("a:1", "/flag"));
        assert_eq!(config.database_url, "sqlite:///flag/vitrine.db");
        assert_eq!(config.trusted_proxies, ["10.0.0.1".parse::<IpAddr>().unwrap()]);
    }

    #[test]
    fn what_does_not_hold_is_said_and_passwords_are_hidden() {
        assert!(environment(&[("VITRINE_PUBLIC_URL", "0123")]).unwrap().resolve().is_err());
        assert!(environment(&[("VITRINE_PUBLIC_URL", "https://x.example/path")]).unwrap().resolve().is_err());
        let layers = environment(&[("VITRINE_DATABASE_URL", "postgres://u:secret@h/db")]).unwrap();
        assert!(!layers.describe().contains("secret@"));
        assert!(layers.resolve().is_ok());
    }
}
