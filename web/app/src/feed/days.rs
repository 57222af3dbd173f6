use super::Tile;
use crate::time::Instant;

/// Tiles that are laid out together, at most: what is out of sight costs nothing, so no part may be endless.
const PART: usize = 240;

/// A day's assets as they hang together, or a part of them where there are very many.
#[derive(Clone, PartialEq)]
pub struct Day {
    /// Days since 1970.
    pub number: i32,
    /// Which part of the day, from 0.
    pub part: usize,
    /// Some instant of it.
    pub at: Instant,
    pub tiles: Vec<Tile>,
}

/// Cuts a wall into its days; the order is kept.
pub fn days(tiles: &[Tile]) -> Vec<Day> {
    cut(tiles, |tile| tile.at.day())
}

/// Cuts a wall that has no days into parts.
pub fn parts(tiles: &[Tile]) -> Vec<Day> {
    cut(tiles, |_| 0)
}

fn cut(tiles: &[Tile], number: impl Fn(&Tile) -> i32) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for tile in tiles {
        let number = number(tile);
        let part = match days.last_mut() {
            Some(day) if day.number == number && day.tiles.len() < PART => {
                day.tiles.push(tile.clone());
                continue;
            }
            Some(day) if day.number == number => day.part + 1,
            _ => 0,
        };
        days.push(Day { number, part, at: tile.at, tiles: vec![tile.clone()] });
    }
    days
}
