//! Unguessable values.

use ring::rand::{SecureRandom, SystemRandom};
use uuid::Uuid;

use crate::{entities::Instant, http::Failure};

/// Random bytes of the operating system.
pub fn bytes<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Failure::internal("the system gave no random bytes"))?;
    Ok(bytes)
}

/// A new id that tells when its thing was made.
pub fn id(now: Instant) -> Result<Uuid, Failure> {
    let random = bytes::<10>()?;
    let milliseconds = u64::try_from(now.0 / 1_000).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid())
}
