mod import;
mod verify;
