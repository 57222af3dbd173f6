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

## Problems that the service answers with

problem-bad-request = The request could not be read. Check its form against the description of the API.
problem-bad-cursor = This cursor does not belong to this list. Start again without it.
problem-not-signed-in = Nobody is signed in, or the session has ended. Sign in again.
problem-wrong-credentials = E-mail and password do not belong together. Check both; capital letters count.
problem-password-required = This link asks for its password first.
problem-wrong-password = That is not it. Capital letters count.
problem-not-allowed = Your role may not do this. Ask an administrator of your team.
problem-wrong-setup-code = That is not the code in the server’s log. The server prints it each time it starts.
problem-cross-site = The request came from another site and was not carried out. Do it from Vitrine’s own pages.
problem-link-closed = This link is closed for now. Ask the person who sent it.
problem-not-given = This link does not give this file to take. Ask the person who sent it.
problem-not-found = There is nothing at this address, or nothing that you may see.
problem-method-not-allowed = This address does not know this method. The header Allow names those it knows.
problem-conflict = It was changed meanwhile. Load it again and repeat.
problem-already-set-up = This installation is set up already. Sign in.
problem-offset-mismatch = The upload stands at another offset. Ask with HEAD and go on from there.
problem-link-expired = This link has expired. The person who sent it can open it again.
problem-grant-ended = This download has ended, or something in it is no longer given. Start it again from the link’s page.
problem-upload-expired = This upload was not finished in time and is gone. Start it again.
problem-version-mismatch = Somebody changed this meanwhile. Load it again, then decide.
problem-too-large = This is too large. One file may have { $limit }.
problem-unsupported-media-type = This content type is not read here. Send JSON, or application/offset+octet-stream for an upload.
problem-range-not-satisfiable = The file has no such bytes.
problem-invalid = Something does not hold yet. Look at the fields that are marked.
problem-not-available = This installation does not offer that.
problem-upload-busy = Another request is writing to this upload. Try again in a moment.
problem-version-required = Say with If-Match which version you change.
problem-too-many-attempts = Too many attempts. Wait a little, then try again.
problem-checksum-mismatch = The bytes do not have the checksum that was announced. Send them again.
problem-internal = Something went wrong on our side. If it stays so, give your administrator this number: { $id }.
problem-busy = Too much at once right now. Try again in a moment.
problem-storage-full = The server’s disk is full. Nothing that was stored is lost; ask an administrator to make room.

field-required = This is needed.
field-too-short = At least { $limit } characters.
field-too-long = At most { $limit }.
field-too-easy = Too easy to guess. Take something that is neither common nor your name or address.
field-malformed = This does not have the right form.
field-unknown = There is no such thing here.
field-taken = Somebody has this already.
field-past = This lies in the past.
field-not-allowed = Your role may not give this.
field-nothing = No asset in this collection has such a file.
field-not-available = This installation does not offer this.

## Public viewer

viewer-skip = Skip to content
viewer-shared-by = Shared by
viewer-open-until = Open until
viewer-end-of-day = the end of { $date }, { $zone }
viewer-moment = { $date }, { $zone }
viewer-to-take = To take
viewer-in-all = { $size } in all
viewer-for-viewing = For viewing only
viewer-nothing-yet = Nothing here yet
viewer-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
viewer-pictures = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
}
viewer-films = { $count ->
    [one] { $count } film
   *[other] { $count } films
}
viewer-recordings = { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}
viewer-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
viewer-other-files = { $count ->
    [one] { $count } other file
   *[other] { $count } other files
}
viewer-more = Show more
viewer-select = Select
viewer-done = Done
viewer-clear = Clear
viewer-select-item = Select: { $name }
viewer-originals = Originals
viewer-original = Original
viewer-everything = Everything
viewer-which-files = Which files
viewer-download = Download
viewer-download-all = Download all
viewer-download-selection = Download selection
viewer-all-as-zip = All as ZIP, { $size }
viewer-exactly = { $files ->
    [one] { $files } file
   *[other] { $files } files
}, exactly { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, can be resumed
viewer-selected = Selected: { $count }, { $size }
viewer-selected-exactly = Exactly { $bytes } bytes, can be resumed
viewer-selected-none = No such file among those selected
viewer-starting = The download is starting…
viewer-started = The download has started. If it breaks off, it can be resumed.
viewer-nothing-chosen = Nothing was selected. Tick what you want, or download all.
viewer-nothing-to-download = What was selected has no such file. Choose other files.
viewer-position = { NUMBER($position) } of { NUMBER($total) }
viewer-previous = Previous: { $name }
viewer-next = Next: { $name }
viewer-zoom = Zoom
viewer-about = About this item
viewer-no-preview = This file has no preview
viewer-megapixels = { $count } MP
viewer-properties = Properties
viewer-property-taken = Taken
viewer-property-author = Author
viewer-property-copyright = Copyright
viewer-property-keywords = Keywords
viewer-property-file = File
viewer-property-kind = Kind
viewer-password-title = Password, please
viewer-password-label = The one that came with this link
viewer-password-open = Open
viewer-wait = Too many attempts. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
viewer-not-found-title = There is nothing at this address
viewer-not-found-text = Check that the whole link was copied, from the first letter to the last. If it was, ask the person who sent it for a new one.
viewer-expired-title = This link has expired
viewer-expired-text = It opened until { $until }. The person who sent it can open it again; the address will stay the same.
viewer-closed-title = This link is closed for now
viewer-closed-text = The person who sent it can open it again; the address will stay the same.
viewer-not-given-title = This file is not for taking
viewer-not-given-text = The link shows it, but does not give it. Ask the person who sent it.
viewer-grant-ended-title = This download has ended
viewer-grant-ended-text = It was open for a limited time, or something in it is no longer given. Open the link again and start a new one.
viewer-too-many-title = A little too much at once
viewer-too-many-text = Wait a moment, then load this page again.
viewer-internal-title = Something went wrong on our side
viewer-internal-text = Try again in a moment. If it stays so, tell the person who sent the link this number: { $id }.
