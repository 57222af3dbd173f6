//! What a recipient gets, read as a browser reads it.

mod budget;
mod doors;
mod policy;
mod shown;
mod views;
mod words;
