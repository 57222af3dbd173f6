use std::{
    fs::File,
    io,
    ops::Range,
    os::unix::fs::FileExt,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError, atomic::Ordering},
    time::{Duration, Instant},
};

use actix_web::web::{self, Bytes};
use futures_util::{
    StreamExt,
    future::LocalBoxFuture,
    stream::{self, LocalBoxStream, Stream},
};
use vitrine_archive::{Layout, Segment};

use crate::{
    app::App,
    storage::{Key, Storage},
};

/// Bytes read at once; with one more such piece read ahead, as fast as a megabyte at once (measured).
const PIECE: u64 = 256 * 1024;
/// Pieces being read or waiting to be sent.
const PIECES: usize = 2;
/// How long a download runs until it is asked again whether it may, where no change of this process made it ask before.
const ASK_AGAIN: Duration = Duration::from_secs(1);

/// What a body is made of.
pub enum Content {
    /// One kept file of so many bytes.
    File { key: Key, size: u64 },
    /// An archive, and the kept file of each of its entries.
    Archive { layout: Layout, files: Vec<Key> },
}

impl Content {
    /// Bytes of the whole.
    pub fn length(&self) -> u64 {
        match self {
            Self::File { size, .. } => *size,
            Self::Archive { layout, .. } => layout.length(),
        }
    }

    fn segments(&self, range: Range<u64>) -> Box<dyn Iterator<Item = Segment> + '_> {
        match self {
            Self::File { .. } => Box::new(std::iter::once(Segment::File { entry: 0, range })),
            Self::Archive { layout, .. } => Box::new(layout.segments(range)),
        }
    }

    fn key(&self, entry: usize) -> &Key {
        match self {
            Self::File { key, .. } => key,
            Self::Archive { files, .. } => &files[entry],
        }
    }
}

/// Asks whether a running download may go on.
pub struct Guard {
    /// [`App::changes`] before it was first allowed.
    pub seen: u64,
    pub ask: Box<dyn Fn() -> LocalBoxFuture<'static, bool>>,
}

/// Told once which bytes were handed out, when the download is over, whole or not.
pub type Sent = Box<dyn FnOnce(Range<u64>)>;

/// The bytes `range` of `content`. What cannot be read, is shorter on the disk than it should be or is no longer allowed
/// ends the stream with an error, upon which the connection is closed short of the announced length.
pub(super) fn stream(
    app: web::Data<App>,
    content: Content,
    range: Range<u64>,
    guard: Option<Guard>,
    sent: Option<Sent>,
) -> impl Stream<Item = io::Result<Bytes>> {
    let source = Arc::new(Source { storage: app.storage.clone(), content, open: Mutex::new(None) });
    let progress = Progress { range: range.start..range.start, sent };
    let state = Running { pieces: Box::pin(pieces(source, range)), app, guard, asked: Instant::now(), progress };
    stream::unfold(Some(state), |state| async move {
        let mut state = state?;
        match state.next().await? {
            Ok(bytes) => Some((Ok(bytes), Some(state))),
            Err(error) => Some((Err(error), None)),
        }
    })
}

struct Running {
    pieces: LocalBoxStream<'static, io::Result<Bytes>>,
    app: web::Data<App>,
    guard: Option<Guard>,
    asked: Instant,
    progress: Progress,
}

impl Running {
    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        let piece = self.pieces.next().await?;
        match &piece {
            Err(error) => tracing::error!(%error, "a kept file cannot be read"),
            // Asked after reading, so that nothing lies between the answer and the sending.
            Ok(_) if !self.may_go_on().await => return Some(Err(io::ErrorKind::PermissionDenied.into())),
            Ok(bytes) => self.progress.range.end += bytes.len() as u64,
        }
        Some(piece)
    }

    async fn may_go_on(&mut self) -> bool {
        let Some(guard) = &mut self.guard else { return true };
        let changes = self.app.changes.load(Ordering::Acquire);
        if changes == guard.seen && self.asked.elapsed() < ASK_AGAIN {
            return true;
        }
        guard.seen = changes;
        self.asked = Instant::now();
        (guard.ask)().await
    }
}

/// What was handed out so far; told when it is dropped, which is when the client has all or went away.
struct Progress {
    range: Range<u64>,
    sent: Option<Sent>,
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(sent) = self.sent.take() {
            sent(self.range.clone());
        }
    }
}

fn pieces(source: Arc<Source>, range: Range<u64>) -> impl Stream<Item = io::Result<Bytes>> {
    let starts = range.clone().step_by(PIECE as usize);
    let read = move |start: u64| {
        let source = source.clone();
        let piece = start..range.end.min(start + PIECE);
        async move { tokio::task::spawn_blocking(move || source.read(piece)).await.map_err(io::Error::other)? }
    };
    stream::iter(starts).map(read).buffered(PIECES)
}

struct Source {
    storage: Storage,
    content: Content,
    /// The file that was read last: the next piece mostly lies in the same.
    open: Mutex<Option<(usize, Arc<File>)>>,
}

impl Source {
    fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let mut bytes = Vec::with_capacity((range.end - range.start) as usize);
        for segment in self.content.segments(range) {
            match segment {
                Segment::Bytes(made) => bytes.extend_from_slice(&made),
                Segment::File { entry, range } => {
                    let start = bytes.len();
                    bytes.resize(start + (range.end - range.start) as usize, 0);
                    self.opened(entry)?.read_exact_at(&mut bytes[start..], range.start)?;
                }
            }
        }
        Ok(bytes.into())
    }

    fn opened(&self, entry: usize) -> io::Result<Arc<File>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, file)) = &*open
            && *known == entry
        {
            return Ok(file.clone());
        }
        let file = Arc::new(self.storage.file(self.content.key(entry))?);
        *open = Some((entry, file.clone()));
        Ok(file)
    }
}

/// A body of no bytes under the length of the whole: what HEAD gets.
pub(super) fn nothing() -> Pin<Box<dyn Stream<Item = io::Result<Bytes>>>> {
    Box::pin(stream::empty())
}
