//! Writing a piece, on a thread of its own: it goes on to its end whatever becomes of the request that feeds it.

use actix_web::web::Bytes;
use tokio::sync::mpsc::Receiver;
use vitrine_shared::ProblemCode;

use super::check::Check;
use crate::{http::Failure, storage::Part};

/// What is handed to the thread that writes.
pub enum Piece {
    Bytes(Bytes),
    /// The body was whole. Without it the channel's end means that the body broke off.
    End,
}

/// Writes what comes and syncs it. What came before a break or an error is kept, except where a checksum was announced
/// that only the whole piece has, and where the piece is longer than the file.
pub fn write(part: &mut Part, size: u64, check: Option<Check>, pieces: Receiver<Piece>) -> Result<(), Failure> {
    let before = part.sums().clone();
    let is_checked = check.is_some();
    let poured = pour(part, size, check, pieces);
    let keeps = match &poured {
        Ok(Poured::Whole) => true,
        Ok(Poured::Broken) => !is_checked,
        Err(failure) => !is_checked && failure.code != ProblemCode::TooLarge,
    };
    if !keeps {
        part.cut_back(before)?;
    }
    part.sync()?;
    poured.map(|_| ())
}

enum Poured {
    Whole,
    Broken,
}

fn pour(part: &mut Part, size: u64, mut check: Option<Check>, mut pieces: Receiver<Piece>) -> Result<Poured, Failure> {
    while let Some(piece) = pieces.blocking_recv() {
        let bytes = match piece {
            Piece::Bytes(bytes) => bytes,
            Piece::End if check.is_none_or(Check::holds) => return Ok(Poured::Whole),
            Piece::End => return Err(ProblemCode::ChecksumMismatch.into()),
        };
        if part.length().saturating_add(bytes.len() as u64) > size {
            return Err(ProblemCode::TooLarge.into());
        }
        if let Some(check) = &mut check {
            check.update(&bytes);
        }
        part.append(&bytes)?;
    }
    Ok(Poured::Broken)
}
