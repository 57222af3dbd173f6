//! The server's secret and the keys that are derived from it.
//!
//! The file holds one line a key, `<id> <64 hexadecimal digits>`; the last line is the one in use, earlier ones still open what they sealed.

use std::{
    fs,
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use ring::{aead, hkdf, hmac};

use crate::{http::Failure, random};

/// Why the service cannot have its secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    #[error(
        "the secret {0} is missing, but the database holds data that was sealed with it. Restore the file from a backup; \
         without it no address of a link can be shown again"
    )]
    Missing(PathBuf),
    #[error("the secret {0} cannot be read or written: {1}. Check that it belongs to the user that runs Vitrine")]
    File(PathBuf, std::io::Error),
    #[error("the secret {0} is readable by others. Run: chmod 600 {0}")]
    Open(PathBuf),
    #[error(
        "the secret {0} is not of the form that Vitrine writes, one line a key: a number and 64 hexadecimal digits"
    )]
    Malformed(PathBuf),
}

/// One secret's derived keys.
struct Key {
    id: i32,
    seal: aead::LessSafeKey,
    sign: [u8; 32],
    mac: hmac::Key,
}

/// Seals, signs and authenticates under the server's secret.
pub struct Secrets {
    keys: Vec<Key>,
}

impl Secrets {
    /// Reads the secret, or makes one where nothing depends on an earlier one.
    pub fn load(path: &Path, data_exist: bool) -> Result<Self, SecretError> {
        match fs::read_to_string(path) {
            Ok(text) => {
                let file = |e| SecretError::File(path.into(), e);
                if fs::metadata(path).map_err(file)?.permissions().mode() & 0o077 != 0 {
                    return Err(SecretError::Open(path.into()));
                }
                Self::parse(&text).ok_or_else(|| SecretError::Malformed(path.into()))
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && data_exist => Err(SecretError::Missing(path.into())),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let text = Self::create(path).map_err(|e| SecretError::File(path.into(), e))?;
                Self::parse(&text).ok_or_else(|| SecretError::Malformed(path.into()))
            }
            Err(e) => Err(SecretError::File(path.into(), e)),
        }
    }

    fn create(path: &Path) -> std::io::Result<String> {
        let bytes = random::bytes::<32>().map_err(|e| std::io::Error::other(e.to_string()))?;
        let text = format!("1 {}\n", hex(&bytes));
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::File::open(folder)?.sync_all()?;
        }
        Ok(text)
    }

    /// Reads the file's text; nothing where it is malformed or holds no key.
    pub fn parse(text: &str) -> Option<Self> {
        let keys = text.lines().filter(|line| !line.trim().is_empty()).map(parse_line).collect::<Option<Vec<_>>>()?;
        (!keys.is_empty()).then_some(Self { keys })
    }

    fn current(&self) -> &Key {
        // `parse` refuses a file without a key.
        &self.keys[self.keys.len() - 1]
    }

    /// Seals `text` for `owner` under the key in use; gives the key's id and nonce + ciphertext.
    pub fn seal(&self, owner: &[u8], text: &[u8]) -> Result<(i32, Vec<u8>), Failure> {
        let nonce = random::bytes::<12>()?;
        let mut sealed = text.to_vec();
        self.current()
            .seal
            .seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(nonce), aead::Aad::from(owner), &mut sealed)
            .map_err(|_| Failure::internal("sealing failed"))?;
        Ok((self.current().id, [&nonce[..], &sealed].concat()))
    }

    /// Opens what [`Self::seal`] sealed for the same owner.
    pub fn open(&self, key_id: i32, owner: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        let failed = || Failure::internal("a sealed value does not open with this secret");
        let key = self.keys.iter().find(|key| key.id == key_id).ok_or_else(failed)?;
        let (nonce, text) = sealed.split_at_checked(aead::NONCE_LEN).ok_or_else(failed)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| failed())?;
        let mut text = text.to_vec();
        let length = key.seal.open_in_place(nonce, aead::Aad::from(owner), &mut text).map_err(|_| failed())?.len();
        text.truncate(length);
        Ok(text)
    }

    /// HMAC-SHA256 of `text` for one purpose.
    pub fn mac(&self, purpose: &str, text: &[u8]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.current().mac);
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(text);
        let mut mac = [0; 32];
        mac.copy_from_slice(context.sign().as_ref());
        mac
    }

    /// Id and key that sign JSON web tokens now.
    pub fn signing_key(&self) -> (i32, &[u8; 32]) {
        (self.current().id, &self.current().sign)
    }

    /// The key of this id, to check a JSON web token.
    pub fn checking_key(&self, id: i32) -> Option<&[u8; 32]> {
        self.keys.iter().find(|key| key.id == id).map(|key| &key.sign)
    }
}

fn parse_line(line: &str) -> Option<Key> {
    let (id, digits) = line.trim().split_once(' ')?;
    let secret = unhex(digits.trim())?;
    let derive = |purpose: &[u8]| {
        let mut key = [0; 32];
        let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"vitrine");
        salt.extract(&secret).expand(&[purpose], hkdf::HKDF_SHA256).ok()?.fill(&mut key).ok()?;
        Some(key)
    };
    Some(Key {
        id: id.parse().ok()?,
        seal: aead::LessSafeKey::new(aead::UnboundKey::new(&aead::AES_256_GCM, &derive(b"seal")?).ok()?),
        sign: derive(b"sign")?,
        mac: hmac::Key::new(hmac::HMAC_SHA256, &derive(b"mac")?),
    })
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 64 hexadecimal digits as bytes.
pub fn unhex(digits: &str) -> Option<[u8; 32]> {
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(text: &str) -> Secrets {
        Secrets::parse(text).expect("a well-formed secret")
    }

    #[test]
    fn what_is_sealed_opens_for_its_owner_only_and_after_a_rotation_too() {
        let first = format!("1 {}\n", "ab".repeat(32));
        let (id, sealed) = secrets(&first).seal(b"link", b"token").unwrap();
        let rotated = secrets(&format!("{first}2 {}\n", "cd".repeat(32)));
        assert_eq!(rotated.open(id, b"link", &sealed).unwrap(), b"token");
        assert!(rotated.open(id, b"other", &sealed).is_err());
        assert!(rotated.open(2, b"link", &sealed).is_err());
        assert_eq!(rotated.seal(b"link", b"token").unwrap().0, 2);
    }

    #[test]
    fn a_secret_is_made_once_kept_private_and_missed_where_data_exist() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        assert!(matches!(Secrets::load(&path, true), Err(SecretError::Missing(_))));
        let made = Secrets::load(&path, false).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(Secrets::load(&path, true).unwrap().mac("x", b"y"), made.mac("x", b"y"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(Secrets::load(&path, true), Err(SecretError::Open(_))));
    }
}
