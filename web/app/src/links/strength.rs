//! How hard a link's password is to guess, estimated by its length and the kinds of its characters.

/// Bits from which on a password is weak, good, strong. Guesses at a link are throttled: 44 bits outlast any guesser.
const STEPS: [f64; 3] = [20.0, 30.0, 44.0];

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Lower,
    Upper,
    Digit,
    Other,
}

/// 1, easy to guess, to 4, strong; 0 for no password.
pub fn level(password: &str) -> usize {
    let bits = bits(password.trim());
    if bits > 0.0 { 1 + STEPS.iter().filter(|step| bits >= **step).count() } else { 0 }
}

/// The first two characters of a run of one kind count in full; those after them less, as in words and years; one that
/// repeats or goes on from the one before it hardly at all.
fn bits(password: &str) -> f64 {
    let (mut bits, mut run, mut before) = (0.0, 0, None::<char>);
    for char in password.chars() {
        let kind = kind(char);
        run = if before.is_some_and(|before| self::kind(before) == kind) { run + 1 } else { 1 };
        bits += match (kind, before) {
            (_, Some(before)) if u32::from(before).abs_diff(u32::from(char)) < 2 => 0.5,
            (Kind::Other, _) => 4.0,
            _ if run > 2 => 2.0,
            (Kind::Digit, _) => 3.3,
            _ => 4.7,
        };
        before = Some(char);
    }
    bits
}

fn kind(char: char) -> Kind {
    match char {
        _ if char.is_ascii_digit() => Kind::Digit,
        _ if char.is_ascii_uppercase() => Kind::Upper,
        _ if char.is_ascii_lowercase() || !char.is_ascii() => Kind::Lower,
        _ => Kind::Other,
    }
}
