mod session;
mod setup;
