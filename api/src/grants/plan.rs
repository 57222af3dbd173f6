use std::io::{self, Read, Write};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vitrine_archive::{Entry, Layout, LayoutError};

use crate::{storage::Key, viewer::PictureFile};

/// The files of a grant, frozen when it is made: names, sizes, checksums and where each is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    /// Of the archive, `Autumn.zip`.
    pub name: String,
    pub files: Vec<PlannedFile>,
    /// Media type of the one file, where it is given as it is instead of in an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PlannedFile {
    pub asset: Uuid,
    /// SHA-256 of the asset's original, or of the attachment.
    pub original: [u8; 32],
    /// Profile and recipe of a rendition; none for the original.
    pub rendition: Option<(String, i32)>,
    /// Id of the attachment that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Uuid>,
    /// The watermark that the rendition has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// In the archive.
    pub path: String,
    pub size: u64,
    pub crc32: u32,
    pub modified: Timestamp,
}

impl PlannedFile {
    fn key(&self) -> Key {
        let original = self.original;
        match (self.rendition.clone(), self.mark.clone()) {
            (None, _) => Key::Original(original),
            (Some((profile, recipe)), None) => Key::Rendition { original, profile, recipe },
            (Some((profile, recipe)), Some(mark)) => Key::Marked { original, profile, recipe, mark },
        }
    }

    /// The rendition's file as links give it.
    pub fn picture(&self) -> Option<PictureFile> {
        let (profile, recipe) = self.rendition.clone()?;
        Some((profile, recipe, self.mark.clone()))
    }

    fn entry(&self) -> Entry {
        Entry { path: self.path.clone(), size: self.size, crc32: self.crc32, modified: self.modified }
    }
}

impl Plan {
    /// The compressed plan and its SHA-256: equal plans are one row.
    pub(super) fn write(&self) -> io::Result<(Vec<u8>, Vec<u8>)> {
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
        deflate.write_all(&serde_json::to_vec(self)?)?;
        let body = deflate.finish()?;
        Ok((Sha256::digest(&body).to_vec(), body))
    }

    pub(super) fn read(body: &[u8]) -> io::Result<Self> {
        let mut text = Vec::new();
        DeflateDecoder::new(body).read_to_end(&mut text)?;
        Ok(serde_json::from_slice(&text)?)
    }

    /// Bytes that are fetched.
    pub(super) fn length(&self) -> Result<u64, LayoutError> {
        match (&self.plain, self.files.first()) {
            (Some(_), Some(file)) => Ok(file.size),
            _ => Ok(self.layout()?.0.length()),
        }
    }

    /// The archive, and where the file of each entry is kept.
    pub(super) fn layout(&self) -> Result<(Layout, Vec<Key>), LayoutError> {
        let layout = Layout::new(self.files.iter().map(PlannedFile::entry).collect())?;
        Ok((layout, self.files.iter().map(PlannedFile::key).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_read_as_it_was_written_and_equal_ones_are_one() {
        let file = |rendition| PlannedFile {
            asset: Uuid::from_u128(1),
            original: [7; 32],
            rendition,
            attachment: None,
            mark: None,
            path: "Originals/Brücke.jpg".into(),
            size: 5,
            crc32: 9,
            modified: Timestamp::UNIX_EPOCH,
        };
        let marked = PlannedFile { mark: Some("m".into()), ..file(Some(("preview".into(), 2))) };
        let files = vec![file(None), file(Some(("preview".into(), 2))), marked];
        let plan = Plan { name: "Autumn.zip".into(), files, plain: None };
        let (digest, body) = plan.write().unwrap();
        assert_eq!(Plan::read(&body).unwrap(), plan);
        assert_eq!(plan.clone().write().unwrap().0, digest);
        let (layout, keys) = plan.layout().unwrap();
        assert!(layout.length() > 10);
        let (original, profile, recipe) = ([7; 32], "preview".to_owned(), 2);
        assert_eq!(keys[1], Key::Rendition { original, profile: profile.clone(), recipe });
        assert_eq!(keys[2], Key::Marked { original, profile, recipe, mark: "m".into() });
    }
}
