//! A link's activity as a table for spreadsheets: one number a row, so that it can be filtered and summed there.

use vitrine_shared::LinkActivity;

use super::activity::figures;
use crate::http::Failure;

/// What the columns are called. Without a date a number is of all days.
const HEAD: [&str; 5] = ["date", "what", "name", "class", "count"];
/// What tells spreadsheets that the text is UTF-8: letters beyond ASCII are read wrongly without it.
const MARK: &str = "\u{feff}";

/// Visits and the like by day, downloads by asset and class, visits by site.
pub(super) fn csv(activity: &LinkActivity) -> Result<Vec<u8>, Failure> {
    let mut rows = vec![HEAD.map(str::to_owned)];
    let mut row = |date: &str, what: &str, name: &str, class: &str, count: u64| {
        rows.push([date.into(), what.into(), harmless(name), harmless(class), count.to_string()]);
    };
    for day in &activity.days {
        for (what, count) in figures(day.counts) {
            row(&day.date.to_string(), what, "", "", count);
        }
    }
    for asset in &activity.assets {
        let id = asset.id.to_string();
        for of in &asset.classes {
            row("", "asset", asset.name.as_deref().unwrap_or(&id), &of.class, of.downloads);
        }
    }
    for site in &activity.sites {
        row("", "site", &site.site, "", site.visits);
    }
    let mut table = csv::Writer::from_writer(MARK.as_bytes().to_vec());
    rows.iter().try_for_each(|row| table.write_record(row)).map_err(Failure::internal)?;
    table.into_inner().map_err(Failure::internal)
}

/// A cell that a spreadsheet would take for a formula is text behind an apostrophe.
fn harmless(cell: &str) -> String {
    let is_formula = cell.trim_start().starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r', '\n']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_cell_is_a_formula(cell in "[=+@\\-\t\r\n ]{0,3}.{0,5}") {
            let kept = harmless(&cell);
            prop_assert!(!kept.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            prop_assert!(kept == cell || kept[1..] == cell);
        }
    }
}
