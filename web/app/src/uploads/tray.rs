use std::sync::Arc;

use leptos::{html, prelude::*};
use vitrine_shared::{Right, Session};
use wasm_bindgen::JsCast;
use wasm_split_helpers::wasm_split;
use web_sys::{Event, File, HtmlInputElement};

use super::{Goal, Stage, Upload, Uploads};
use crate::{
    components::{Icon, changing, icon, rows, when},
    i18n::{self, locale, t},
    later::{self, Part},
    time::Instant,
};

/// «Upload», for who may.
#[component]
pub fn UploadButton(
    words: &'static str,
    /// What becomes of what is chosen.
    #[prop(optional)]
    goal: Goal,
    #[prop(default = "btn primary")] class: &'static str,
    #[prop(default = Icon::Upload)] sign: Icon,
) -> impl IntoView {
    let uploads = expect_context::<Uploads>();
    let input = NodeRef::<html::Input>::new();
    let choose = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let files: Vec<File> =
            input.files().map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect()).unwrap_or_default();
        uploads.add(files, goal);
        // The same file may be chosen again.
        input.set_value("");
    };
    expect_context::<Session>().may(Right::AssetUpload).then(|| view! {
        <button type="button" class=class on:pointerenter=move |_| later::ahead(tray) on:focus=move |_| later::ahead(tray)
            on:click=move |_| if let Some(input) = input.get() { input.click() }>
            {icon(sign)}<span>{words}</span>
        </button>
        <input node_ref=input type="file" multiple=true hidden=true aria-label=words on:change=choose/>
    })
}

/// What all files together say.
#[derive(Clone, Copy, PartialEq, Default)]
struct Sum {
    files: u64,
    done: u64,
    duplicates: u64,
    stopped: u64,
    /// Begun and not finished, and of these without a connection.
    begun: u64,
    interrupted: u64,
    sent: u64,
    size: u64,
}

impl Sum {
    fn of(list: &[Arc<Upload>]) -> Self {
        let mut sum = Self::default();
        for upload in list {
            sum.files += 1;
            sum.size += upload.size();
            match upload.stage.get() {
                Stage::Done { duplicate, .. } => {
                    sum.done += 1;
                    sum.duplicates += u64::from(duplicate);
                    sum.sent += upload.size();
                }
                Stage::Stopped(_) => {
                    sum.stopped += 1;
                    sum.sent += upload.safe.get();
                }
                Stage::Waiting => sum.sent += upload.sent.get(),
                stage => {
                    sum.begun += 1;
                    sum.interrupted += u64::from(stage == Stage::Interrupted);
                    sum.sent += upload.sent.get();
                }
            }
        }
        sum
    }

    fn is_settled(&self) -> bool {
        self.done + self.stopped == self.files
    }

    fn percent(&self) -> u64 {
        (self.sent * 100).checked_div(self.size).unwrap_or(if self.is_settled() { 100 } else { 0 })
    }

    fn heading(&self) -> String {
        if !self.is_settled() {
            t::uploading_files(locale(), self.files)
        } else if self.stopped > 0 {
            t::uploads_stopped(locale(), self.stopped)
        } else {
            t::uploads_done(locale(), self.done)
        }
    }

    /// How much of how much, and how long it will take.
    fn note(&self, began: Option<Instant>) -> String {
        if self.is_settled() {
            let size = i18n::size(self.sent);
            return match self.duplicates {
                0 => size,
                duplicates => [size, t::uploads_known(locale(), duplicates)].join(", "),
            };
        }
        let of = t::size_of(locale(), &i18n::size(self.sent), &i18n::size(self.size));
        if self.interrupted > 0 && self.interrupted == self.begun {
            return [of.as_str(), t::uploads_interrupted(locale())].join(", ");
        }
        match began.and_then(|began| self.seconds_left(Instant::now().0 - began.0)) {
            Some(left) => [of, left_words(left)].join(", "),
            None => of,
        }
    }

    /// From the speed so far; nothing is foretold from less than two seconds.
    fn seconds_left(&self, passed: f64) -> Option<u64> {
        #[expect(clippy::cast_precision_loss, reason = "a guess")]
        let (sent, left) = (self.sent as f64, self.size.saturating_sub(self.sent) as f64);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a guess, and not negative")]
        let seconds = (passed > 2000.0 && sent > 0.0).then(|| (left / sent * passed / 1000.0) as u64);
        seconds
    }
}

fn left_words(seconds: u64) -> String {
    match seconds {
        0..=59 => t::less_than_a_minute_left(locale()).to_owned(),
        60..=5399 => t::minutes_left(locale(), (seconds + 30) / 60),
        _ => t::hours_left(locale(), (seconds + 1800) / 3600),
    }
}

/// The tray: all files, each with how far it is. It collapses; closing it never cancels.
#[component]
pub fn Tray() -> impl IntoView {
    let uploads = expect_context::<Uploads>();
    let any = Memo::new(move |_| uploads.list.with(|list| !list.is_empty()));
    when(move || any.get(), || later::window(tray, ()))
}

#[wasm_split(windows, fallible)]
pub fn tray() -> Part<()> {
    Ok(|()| view! { <OpenTray/> }.into_any())
}

#[component]
fn OpenTray() -> impl IntoView {
    let uploads = expect_context::<Uploads>();
    let open = uploads.open;
    // What sends is of this part, too.
    Effect::new(move |_| {
        uploads.list.track();
        uploads.start();
    });
    let sum = Memo::new(move |_| uploads.list.with(|list| Sum::of(list)));
    let percent = move || sum.get().percent().to_string();
    let settled = Memo::new(move |_| sum.get().is_settled());
    view! {
        <section class="tray" aria-labelledby="tray-heading">
            <header>
                <div class="row">
                    <h2 id="tray-heading"><span role="status">{move || sum.get().heading()}</span></h2>
                    <span class="num muted small">{move || percent() + "%"}</span>
                    <button type="button" class="ib s" class:turned=move || !open.get() aria-label=t::show_files(locale())
                        aria-expanded=move || if open.get() { "true" } else { "false" } on:click=move |_| open.update(|open| *open = !*open)>
                        {icon(Icon::Down)}
                    </button>
                    {move || settled.get().then(|| view! {
                        <button type="button" class="ib s" aria-label=t::close(locale()) on:click=move |_| uploads.clear()>{icon(Icon::X)}</button>
                    })}
                </div>
                <div class="progress" class:ok=move || settled.get() role="progressbar" aria-labelledby="tray-heading" aria-valuemin="0"
                    aria-valuemax="100" aria-valuenow=move || percent() style=("--p", move || percent() + "%")><i></i></div>
                <p class="note num">{move || sum.get().note(uploads.began.get())}</p>
            </header>
            <ul tabindex="0" aria-label=t::files(locale()) hidden=move || !open.get()>
                {rows(move || uploads.list.get(), |upload| upload.id.to_string(), |upload| view! { <FileRow upload/> })}
            </ul>
        </section>
    }
}

#[component]
fn FileRow(upload: Arc<Upload>) -> impl IntoView {
    let uploads = expect_context::<Uploads>();
    let name = upload.file.name();
    let size = upload.size();
    let kind = kind_sign(&upload.file.type_());
    let (stage, sent, safe, picture) =
        (upload.stage.clone(), upload.sent.clone(), upload.safe.clone(), upload.picture.clone());
    let moves = {
        let stage = stage.clone();
        Memo::new(move |_| matches!(stage.get(), Stage::Sending | Stage::Interrupted | Stage::Stopped(_)))
    };
    let stopped = {
        let stage = stage.clone();
        Memo::new(move |_| matches!(stage.get(), Stage::Stopped(_)))
    };
    let done = {
        let stage = stage.clone();
        Memo::new(move |_| matches!(stage.get(), Stage::Done { .. }))
    };
    let percent = {
        let sent = sent.clone();
        move || (sent.get() * 100).checked_div(size).unwrap_or(0).to_string()
    };
    let words = {
        let stage = stage.clone();
        move || {
            let whole = i18n::size(size);
            match stage.get() {
                Stage::Waiting => t::upload_waiting(locale(), &whole),
                Stage::Sending => t::size_of(locale(), &i18n::size(sent.get()), &whole),
                Stage::Interrupted => t::upload_interrupted(locale(), &i18n::size(safe.get()), &whole),
                Stage::Stopped(why) => t::upload_stopped(locale(), &i18n::size(safe.get()), &whole, &why),
                Stage::Done { duplicate: true, .. } => t::upload_known(locale(), &whole),
                Stage::Done { duplicate: false, .. } => whole,
            }
        }
    };
    let bar = {
        let (name, percent) = (name.clone(), percent.clone());
        move || {
            let (value, width) = (percent.clone(), percent.clone());
            moves.get().then(|| view! {
                <span class="progress" class:bad=move || stopped.get() role="progressbar" aria-label=name.clone() aria-valuemin="0"
                    aria-valuemax="100" aria-valuenow=move || value() style=("--p", move || width() + "%")><i></i></span>
            })
        }
    };
    let retry = StoredValue::new(upload);
    let end = move || {
        match stage.get() {
        Stage::Waiting => view! { <span class="end">{icon(Icon::Clock)}</span> }.into_any(),
        Stage::Sending | Stage::Interrupted => {
            let percent = percent.clone();
            view! { <span class="end num">{move || percent() + "%"}</span> }.into_any()
        }
        Stage::Stopped(_) => view! {
            <span class="end"><button type="button" class="btn s" on:click=move |_| retry.with_value(|upload| uploads.retry(upload))>
                {icon(Icon::Retry)}{t::retry(locale())}</button></span>
        }
        .into_any(),
        Stage::Done { .. } => view! { <span class="end ok"><span class="sr">{t::done(locale())}</span>{icon(Icon::Check)}</span> }.into_any(),
    }
    };
    view! {
        <li class="file" class:done=move || done.get()>
            <span class="thumb">{move || match picture.get() {
                Some(address) => view! { <img src=address alt=""/> }.into_any(),
                None => icon(kind),
            }}</span>
            <span class="clip">{name}</span>
            {move || bar().map(IntoAny::into_any)}
            <span class="of" class:bad=move || stopped.get()>{move || words()}</span>
            {changing(end)}
        </li>
    }
}

fn kind_sign(media_type: &str) -> Icon {
    match media_type.split('/').next() {
        Some("image") => Icon::Assets,
        Some("video") => Icon::Film,
        Some("text") => Icon::Text,
        _ => Icon::File,
    }
}
