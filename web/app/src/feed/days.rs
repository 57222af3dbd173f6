use super::Tile;
use crate::time::Instant;

/// A day's assets, as they hang together.
#[derive(Clone, PartialEq)]
pub struct Day {
    /// Days since 1970; the day's identity.
    pub number: i32,
    /// Some instant of it.
    pub at: Instant,
    pub tiles: Vec<Tile>,
}

/// Cuts a wall into its days; the order is kept.
pub fn days(tiles: &[Tile]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for tile in tiles {
        let number = tile.at.day();
        match days.last_mut() {
            Some(day) if day.number == number => day.tiles.push(tile.clone()),
            _ => days.push(Day { number, at: tile.at, tiles: vec![tile.clone()] }),
        }
    }
    days
}
