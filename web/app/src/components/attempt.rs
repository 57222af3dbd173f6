use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser,
    client::{Answer, Failure},
};

/// What a form does when it is sent: one attempt at a time, and what was wrong with the last one.
#[derive(Clone, Copy)]
pub struct Attempt {
    busy: RwSignal<bool>,
    failure: RwSignal<Option<Failure>>,
}

impl Attempt {
    pub fn new() -> Self {
        Self { busy: RwSignal::new(false), failure: RwSignal::new(None) }
    }

    /// Does it, unless an attempt runs already; the keyboard goes to the first field that does not hold.
    pub fn run<T: 'static>(self, operation: impl Future<Output = Answer<T>> + 'static, done: impl FnOnce(T) + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let answer = operation.await;
            self.busy.try_set(false);
            match answer {
                Ok(answer) => {
                    self.failure.try_set(None);
                    done(answer);
                }
                Err(failure) => {
                    self.failure.try_set(Some(failure));
                    browser::focus_first_wrong();
                }
            }
        });
    }

    /// For `aria-disabled` of the button that sends.
    pub fn busy(self) -> Option<&'static str> {
        self.busy.get().then_some("true")
    }

    /// What stands beside the field of this JSON pointer.
    pub fn beside(self, pointer: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || self.failure.with(|failure| failure.as_ref()?.beside(pointer)))
    }

    /// What stands above the form that has these fields.
    pub fn above(self, pointers: &'static [&'static str]) -> Signal<Option<String>> {
        Signal::derive(move || self.failure.with(|failure| failure.as_ref()?.above(pointers)))
    }
}
