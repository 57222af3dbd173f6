mod import;
mod readme;
mod reset_password;
mod verify;
