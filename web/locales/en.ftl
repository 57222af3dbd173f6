### What Vitrine says, in English. The same messages stand in ru.ftl.
###
### To add a message: write it in both files (any order, sections by ##), run `cargo xtask generate`, and call
### `vitrine_locales::messages::your_message(locale)`. A # comment above a message becomes the function's documentation.
###
###   files-chosen = { $count ->
###       [one] One file
###      *[other] { $count } files
###   } chosen in { $name }
###
### becomes `pub fn files_chosen(locale: Locale, count: u64, name: &str) -> String`.
###
### Variables that select a plural are u64 and are shown with grouped digits; so are { NUMBER($n) }; all others are &str.
### Russian needs [one] [few] [many], one of them with the asterisk; [0] and other exact numbers may stand beside them.

## Signing in

sign-in = Sign in
sign-out = Sign out
email = E-mail
password = Password

## Said in many places

cancel = Cancel
close = Close
copy = Copy
copied = Copied
delete = Delete
save = Save

assets-count = { $count ->
    [one] { $count } asset
   *[other] { $count } assets
}
