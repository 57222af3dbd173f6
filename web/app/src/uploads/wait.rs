use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Pauses between attempts, milliseconds. Two minutes in all: long enough for a restart of the service.
const PAUSES: [i32; 8] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000];

/// Counts the attempts that brought nothing.
#[derive(Default)]
pub struct Patience {
    failed: usize,
}

impl Patience {
    /// Something went through.
    pub fn renew(&mut self) {
        self.failed = 0;
    }

    /// Pauses before the next attempt, shorter if the network comes back; false when there have been enough. Without a network
    /// nothing is counted.
    pub async fn pause(&mut self) -> bool {
        let Some(pause) = PAUSES.get(self.failed) else { return false };
        if window().navigator().on_line() {
            self.failed += 1;
        }
        let promise = Promise::new(&mut |resolve, _| {
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, *pause);
            let _ = window().add_event_listener_with_callback("online", &resolve);
        });
        let _ = JsFuture::from(promise).await;
        true
    }
}
