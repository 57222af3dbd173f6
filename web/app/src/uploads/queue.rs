use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};
use send_wrapper::SendWrapper;
use vitrine_shared::{AssetId, CollectionId};
use web_sys::File;

use super::protocol;
use crate::{
    browser,
    live::{Live, News},
    time::Instant,
};

/// Files that are sent at the same time.
const AT_ONCE: usize = 3;

/// What becomes of a file.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Goal {
    /// An asset of the library.
    #[default]
    Library,
    /// An asset, which the collection gets.
    Collection(CollectionId),
    /// An attachment of this asset.
    Asset(AssetId),
}

/// Where a file is on its way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stage {
    Waiting,
    Sending,
    /// The network is away; it goes on by itself.
    Interrupted,
    /// It goes on when somebody asks for it; why, in words.
    Stopped(String),
    Done {
        /// None for an attachment.
        asset: Option<AssetId>,
        /// The library, or the asset, had it already.
        duplicate: bool,
    },
}

/// One file on its way.
pub struct Upload {
    pub id: u32,
    pub file: SendWrapper<File>,
    pub goal: Goal,
    pub stage: ArcRwSignal<Stage>,
    /// Bytes that the service has answered for.
    pub safe: ArcRwSignal<u64>,
    /// Bytes that left this machine, those on the wire included.
    pub sent: ArcRwSignal<u64>,
    /// Its thumbnail, once there is one.
    pub picture: ArcRwSignal<Option<String>>,
}

impl Upload {
    pub fn size(&self) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a file's size is a whole number below 2^53"
        )]
        let size = self.file.size() as u64;
        size
    }
}

/// All files of this visit.
#[derive(Clone, Copy)]
pub struct Uploads {
    pub list: RwSignal<Vec<Arc<Upload>>>,
    /// When the present batch began, and how much was sent before it, to tell how long it will take.
    pub began: RwSignal<Option<Instant>>,
    /// Whether the tray shows the files; on a phone they would cover what one looks at.
    pub open: RwSignal<bool>,
    /// The asset whose page is shown, where files that are dropped are attached to it.
    pub attaching: RwSignal<Option<AssetId>>,
    next: StoredValue<u32>,
    running: StoredValue<usize>,
}

impl Uploads {
    pub fn new(live: Live) -> Self {
        let uploads = Self {
            list: RwSignal::new(Vec::new()),
            began: RwSignal::new(None),
            open: RwSignal::new(browser::has_room()),
            attaching: RwSignal::new(None),
            next: StoredValue::new(0),
            running: StoredValue::new(0),
        };
        live.on_news(move |news| uploads.hear(news));
        uploads
    }

    /// Takes files in. The tray sends them.
    pub fn add(self, files: Vec<File>, goal: Goal) {
        if files.is_empty() {
            return;
        }
        if self.running.get_value() == 0 {
            self.clear_done();
            self.began.set(Some(Instant::now()));
        }
        let first = self.next.get_value();
        let uploads: Vec<_> = (first..)
            .zip(files)
            .map(|(id, file)| {
                Arc::new(Upload {
                    id,
                    file: SendWrapper::new(file),
                    goal,
                    stage: ArcRwSignal::new(Stage::Waiting),
                    safe: ArcRwSignal::new(0),
                    sent: ArcRwSignal::new(0),
                    picture: ArcRwSignal::new(None),
                })
            })
            .collect();
        self.next.set_value(first + u32::try_from(uploads.len()).unwrap_or(u32::MAX));
        self.list.update(|list| list.extend(uploads));
    }

    /// Goes on with a file that was stopped.
    pub fn retry(self, upload: &Upload) {
        if self.running.get_value() == 0 {
            self.began.set(Some(Instant::now()));
        }
        upload.stage.set(Stage::Waiting);
        self.start();
    }

    /// Takes from the list what needs nothing any more.
    pub fn clear(self) {
        self.list.update(|list| list.retain(|upload| !upload.is_settled()));
    }

    fn clear_done(self) {
        self.list.update(|list| {
            list.retain(|upload| !upload.stage.with_untracked(|stage| matches!(stage, Stage::Done { .. })))
        });
    }

    /// Sends what waits, as much at once as may be.
    pub fn start(self) {
        while self.running.get_value() < AT_ONCE {
            let next = self.list.with_untracked(|list| {
                list.iter().find(|upload| upload.stage.with_untracked(|stage| *stage == Stage::Waiting)).cloned()
            });
            let Some(upload) = next else { return };
            self.running.update_value(|running| *running += 1);
            upload.stage.set(Stage::Sending);
            spawn_local(async move {
                let end = protocol::send(&upload).await;
                upload.stage.set(end);
                self.running.update_value(|running| *running -= 1);
                self.start();
            });
        }
    }

    /// A file that came in gets its picture in the tray.
    fn hear(self, news: &News) {
        let News::Asset(asset) = news else { return };
        let thumbnail = asset.renditions.first().map(|rendition| rendition.url.clone());
        self.list.with_untracked(|list| {
            for upload in list {
                let is_it = upload
                    .stage
                    .with_untracked(|stage| matches!(stage, Stage::Done { asset: Some(id), .. } if *id == asset.id));
                if is_it && thumbnail.is_some() {
                    upload.picture.set(thumbnail.clone());
                }
            }
        });
    }
}

impl Upload {
    /// Nothing moves until somebody does something.
    pub fn is_settled(&self) -> bool {
        self.stage.with(|stage| matches!(stage, Stage::Done { .. } | Stage::Stopped(_)))
    }
}
