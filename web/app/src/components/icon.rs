use leptos::prelude::*;

use crate::browser;

/// An icon of the sprite.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    Activity,
    Alert,
    Assets,
    Back,
    Ban,
    Bell,
    Calendar,
    Check,
    Clip,
    Clock,
    Code,
    Collections,
    Copy,
    Dice,
    Down,
    Download,
    Eye,
    EyeOff,
    File,
    Film,
    Globe,
    Info,
    Key,
    Left,
    Link,
    Lock,
    Mail,
    Mark,
    Minus,
    Moon,
    More,
    Open,
    Out,
    Pause,
    Pencil,
    Play,
    Plus,
    Qr,
    Retry,
    Right,
    Search,
    Shield,
    Sliders,
    Sun,
    System,
    Text,
    Trash,
    Upload,
    User,
    X,
    Brand,
}

impl Icon {
    /// The symbol's id in `icons.svg`.
    const fn id(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Alert => "alert",
            Self::Assets => "assets",
            Self::Back => "back",
            Self::Ban => "ban",
            Self::Bell => "bell",
            Self::Calendar => "calendar",
            Self::Check => "check",
            Self::Clip => "clip",
            Self::Clock => "clock",
            Self::Code => "code",
            Self::Collections => "collections",
            Self::Copy => "copy",
            Self::Dice => "dice",
            Self::Down => "down",
            Self::Download => "download",
            Self::Eye => "eye",
            Self::EyeOff => "eye-off",
            Self::File => "file",
            Self::Film => "film",
            Self::Globe => "globe",
            Self::Info => "info",
            Self::Key => "key",
            Self::Left => "left",
            Self::Link => "link",
            Self::Lock => "lock",
            Self::Mail => "mail",
            Self::Mark => "mark",
            Self::Minus => "minus",
            Self::Moon => "moon",
            Self::More => "more",
            Self::Open => "open",
            Self::Out => "out",
            Self::Pause => "pause",
            Self::Pencil => "pencil",
            Self::Play => "play",
            Self::Plus => "plus",
            Self::Qr => "qr",
            Self::Retry => "retry",
            Self::Right => "right",
            Self::Search => "search",
            Self::Shield => "shield",
            Self::Sliders => "sliders",
            Self::Sun => "sun",
            Self::System => "system",
            Self::Text => "text",
            Self::Trash => "trash",
            Self::Upload => "upload",
            Self::User => "user",
            Self::X => "x",
            Self::Brand => "brand",
        }
    }
}

/// An icon of 16 px, for the eye only: words stand beside it or name its button.
pub fn icon(icon: Icon) -> AnyView {
    sized_icon(icon, "i")
}

/// The same with other classes, `i i-12`.
pub fn sized_icon(icon: Icon, classes: &'static str) -> AnyView {
    let address = browser::asset_address("icons") + "#" + icon.id();
    view! { <svg class=classes aria-hidden="true"><use href=address></use></svg> }.into_any()
}
