//! The public side. Tests whose names begin with r and a number hold the requirement of this number over every route that
//! `public_routes.txt` marks for it.

mod behaviour;
mod cards;
mod counted;
mod downgrade;
mod embed;
mod ends;
mod guesses;
mod headers;
mod locked;
mod round_trips;
mod scope;
mod sides;
mod slugs;
pub mod table;
mod told;
mod unfit;
mod visits;
pub mod world;
