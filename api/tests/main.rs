//! Behaviour through the front door: HTTP against the whole service, on SQLite and PostgreSQL. The tree mirrors `src/`.

#[macro_use]
mod harness;

mod access;
mod accounts;
mod architecture;
mod assets;
mod attachments;
mod collections;
mod commands;
mod events;
mod grants;
mod hostile;
mod http;
mod idempotency;
mod jobs;
mod links;
mod members;
mod notices;
mod profile;
mod tokens;
mod uploads;
mod viewer;
mod watermark;
