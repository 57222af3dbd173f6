use base64::{Engine, engine::general_purpose::STANDARD};
use uuid::Uuid;
use vitrine_shared::{ProblemCode, UPLOAD_ATTACHMENT_OF, UPLOAD_COLLECTION, UPLOAD_FILENAME};

use crate::http::Failure;

/// What an `Upload-Metadata` header says: pairs of a key and a value in base64, parted by commas.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    pub file_name: Option<String>,
    pub collection: Option<Uuid>,
    /// The asset that the file is to be attached to.
    pub attachment_of: Option<Uuid>,
}

impl Metadata {
    /// Reads the header. Keys that are not known here are left to those who know them. A collection or an asset that is no
    /// id is one that does not exist. 400 where both are named: an attachment is in no collection.
    pub fn parse(header: &str) -> Result<Self, Failure> {
        let mut metadata = Self::default();
        for pair in header.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once(' ').unwrap_or((pair, ""));
            let bytes = STANDARD.decode(value.trim()).map_err(|_| Failure::new(ProblemCode::BadRequest))?;
            let text = String::from_utf8_lossy(&bytes);
            match key {
                UPLOAD_FILENAME => metadata.file_name = Some(text.into_owned()),
                UPLOAD_COLLECTION => {
                    metadata.collection = Some(text.parse().map_err(|_| Failure::new(ProblemCode::NotFound))?);
                }
                UPLOAD_ATTACHMENT_OF => {
                    metadata.attachment_of = Some(text.parse().map_err(|_| Failure::new(ProblemCode::NotFound))?);
                }
                _ => {}
            }
        }
        if metadata.collection.is_some() && metadata.attachment_of.is_some() {
            return Err(ProblemCode::BadRequest.into());
        }
        Ok(metadata)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_read_and_the_rest_left() {
        let metadata = Metadata::parse("filename w4ku anBn, is_confidential,other eA==").err();
        assert_eq!(metadata.map(|failure| failure.code), Some(ProblemCode::BadRequest));
        let metadata = Metadata::parse("filename w4kuanBn, is_confidential,other eA==").unwrap();
        assert_eq!(metadata, Metadata { file_name: Some("É.jpg".into()), ..Metadata::default() });
        let id = "MDE5M2IxNTAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAx";
        let metadata = Metadata::parse(&format!("collection {id}")).unwrap();
        assert_eq!(metadata.collection.unwrap().to_string(), "0193b150-0000-7000-8000-000000000001");
        let metadata = Metadata::parse(&format!("attachment_of {id}")).unwrap();
        assert_eq!(metadata.attachment_of.unwrap().to_string(), "0193b150-0000-7000-8000-000000000001");
        let both = Metadata::parse(&format!("collection {id},attachment_of {id}"));
        assert_eq!(both.err().unwrap().code, ProblemCode::BadRequest);
        assert_eq!(Metadata::parse("collection eA==").err().unwrap().code, ProblemCode::NotFound);
        assert_eq!(Metadata::parse("attachment_of eA==").err().unwrap().code, ProblemCode::NotFound);
        assert_eq!(Metadata::parse("").unwrap(), Metadata::default());
    }
}
