use js_sys::Promise;
use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Right, Session};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, DragEvent, File, FileSystemDirectoryEntry, FileSystemDirectoryReader, FileSystemEntry,
    FileSystemFileEntry,
};

use crate::{
    address::Address,
    components::when,
    i18n::{locale, t},
    later,
    uploads::{Goal, Uploads, tray},
};

/// The frame of the app, where files and folders may be dropped anywhere.
#[component]
pub fn DropArea(children: Children) -> impl IntoView {
    let uploads = expect_context::<Uploads>();
    let may_upload = expect_context::<Session>().may(Right::AssetUpload);
    let address = expect_context::<Address>();
    // Leaving a child fires, too: how deep the pointer is tells whether it has left the window.
    let depth = RwSignal::new(0_i32);
    let carries_files = move |event: &DragEvent| {
        let types = event.data_transfer().map(|transfer| transfer.types());
        may_upload && types.is_some_and(|types| types.includes(&"Files".into(), 0))
    };
    let enter = move |event: DragEvent| {
        if carries_files(&event) {
            later::ahead(tray);
            depth.update(|depth| *depth += 1)
        }
    };
    let leave = move |event: DragEvent| {
        if carries_files(&event) {
            depth.update(|depth| *depth -= 1)
        }
    };
    let over = move |event: DragEvent| {
        if carries_files(&event) {
            event.prevent_default()
        }
    };
    let on_drop = move |event: DragEvent| {
        if !carries_files(&event) {
            return;
        }
        depth.set(0);
        // Somebody nearer has taken it.
        if event.default_prevented() {
            return;
        }
        event.prevent_default();
        let Some(transfer) = event.data_transfer() else { return };
        // What is dropped on a collection's page goes into it, on an asset's page it is attached to the asset.
        let goal = match (uploads.attaching.get_untracked(), address.collection_now()) {
            (Some(asset), _) => Goal::Asset(asset),
            (None, Some(collection)) => Goal::Collection(collection),
            (None, None) => Goal::Library,
        };
        let (entries, files) = (entries(&transfer), files(&transfer));
        spawn_local(async move {
            let files = if entries.is_empty() { files } else { walk(entries).await };
            uploads.add(files, goal);
        });
    };
    view! {
        <div class="app" on:dragenter=enter on:dragleave=leave on:dragover=over on:drop=on_drop>
            {children()}
            {when(move || depth.get() > 0, move || {
                let is_attached = uploads.attaching.with_untracked(Option::is_some);
                let words = if is_attached { t::drop_to_attach(locale()) } else { t::drop_here(locale()) };
                view! {<div class="drop-here"><p>{words}</p></div>}
            })}
        </div>
    }
}

/// What was dropped, folders among it. Must be asked for while the event is handled; later it is gone.
fn entries(transfer: &DataTransfer) -> Vec<FileSystemEntry> {
    let items = transfer.items();
    (0..items.length()).filter_map(|at| items.get(at)?.webkit_get_as_entry().ok()?).collect()
}

fn files(transfer: &DataTransfer) -> Vec<File> {
    let Some(files) = transfer.files() else { return Vec::new() };
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Every file, those of folders and their folders included, in the order of their names as the browser gives them.
async fn walk(mut left: Vec<FileSystemEntry>) -> Vec<File> {
    let mut files = Vec::new();
    left.reverse();
    while let Some(entry) = left.pop() {
        if entry.is_directory() {
            let mut inside = read(&entry.unchecked_into::<FileSystemDirectoryEntry>().create_reader()).await;
            inside.reverse();
            left.append(&mut inside);
        } else if let Some(file) = file(&entry.unchecked_into()).await {
            files.push(file);
        }
    }
    files
}

async fn file(entry: &FileSystemFileEntry) -> Option<File> {
    let promise = Promise::new(&mut |resolve, reject| entry.file_with_callback_and_callback(&resolve, &reject));
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// All that a folder holds: the browser gives at most a hundred at once, and nothing at the end.
async fn read(reader: &FileSystemDirectoryReader) -> Vec<FileSystemEntry> {
    let mut all = Vec::new();
    loop {
        let promise = Promise::new(&mut |resolve, reject| {
            let _ = reader.read_entries_with_callback_and_callback(&resolve, &reject);
        });
        let Ok(some) = JsFuture::from(promise).await else { return all };
        let some: js_sys::Array = some.unchecked_into();
        if some.length() == 0 {
            return all;
        }
        all.extend(some.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}
