//! The service: collections, links, passwords and download grants over HTTP. `ARCHITECTURE.md` is the map.

pub mod access;
pub mod accounts;
pub mod app;
pub mod assets;
pub mod base62;
pub mod clock;
pub mod collections;
pub mod commands;
pub mod config;
pub mod database;
pub mod entities;
pub mod events;
pub mod grants;
pub mod http;
pub mod jobs;
pub mod links;
pub mod openapi;
pub mod operations;
pub mod random;
pub mod secrets;
pub mod server;
pub mod spa;
pub mod storage;
pub mod uploads;
pub mod viewer;
