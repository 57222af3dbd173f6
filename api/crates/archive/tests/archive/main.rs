//! The archive from outside: its bytes against its own promises, and against the readers people have.

#![expect(clippy::unwrap_used, reason = "a test's helpers fail as the test does")]

mod entry_counts;
mod extraction;
mod headers;
mod member_paths;
mod ranges;
mod readers;
mod sizes;
mod support;
mod tools;
