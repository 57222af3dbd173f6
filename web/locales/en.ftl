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
problem-session-required = Only somebody who is signed in may do this, not a token.
problem-wrong-setup-code = That is not the code in the server’s log. The server prints it each time it starts.
problem-cross-site = The request came from another site and was not carried out. Do it from Vitrine’s own pages.
problem-link-closed = This link is closed for now. Ask the person who sent it.
problem-not-given = This link does not give this file to take. Ask the person who sent it.
problem-grant-required = Downloads of this link are counted: its files are taken by a grant alone.
problem-no-downloads-left = All downloads of this link are used up. Looking goes on; ask the person who sent it for more.
problem-embedding-refused = This link is not shown inside other sites. Open it in a window of its own.
problem-not-found = There is nothing at this address, or nothing that you may see.
problem-method-not-allowed = This address does not know this method. The header Allow names those it knows.
problem-conflict = It was changed meanwhile. Load it again and repeat.
problem-already-set-up = This installation is set up already. Sign in.
problem-last-administrator = The team needs an administrator. Make somebody else one first.
problem-watermark-in-use = Links still show the watermark. Switch it off in them first.
problem-offset-mismatch = The upload stands at another offset. Ask with HEAD and go on from there.
problem-link-expired = This link has expired. The person who sent it can open it again.
problem-grant-ended = This download has ended, or something in it is no longer given. Start it again from the link’s page.
problem-upload-expired = This upload was not finished in time and is gone. Start it again.
problem-invitation-ended = This address was used already, was replaced by a newer one, or has expired. Ask an administrator of your team for a new one.
problem-version-mismatch = Somebody changed this meanwhile. Load it again, then decide.
problem-too-large = This is too large. One file may have { $limit }.
problem-unsupported-media-type = This content type is not read here. Send JSON, or application/offset+octet-stream for an upload.
problem-range-not-satisfiable = The file has no such bytes.
problem-invalid = Something does not hold yet. Look at the fields that are marked.
problem-not-available = That is not offered here.
problem-key-reused = This Idempotency-Key was used for another request. Take a new one.
problem-upload-busy = Another request is writing to this upload. Try again in a moment.
problem-version-required = Say with If-Match which version you change.
problem-too-many-attempts = Too many attempts. Wait a little, then try again.
problem-checksum-mismatch = The bytes do not have the checksum that was announced. Send them again.
problem-internal = Something went wrong on our side. If it stays so, give your administrator this number: { $id }.
problem-format-not-offered = It is not written in this format. Ask for json.
problem-busy = Too much at once right now. Try again in a moment.
problem-being-prepared = The pictures you asked for are being prepared. Try again in a minute.
problem-storage-full = The server’s disk is full. Nothing that was stored is lost; ask an administrator to make room.

field-required = This is needed.
field-too-short = At least { $limit } characters.
field-too-long = At most { $limit }.
field-too-easy = Too easy to guess. Take something that is neither common nor your name or address.
field-malformed = This does not have the right form.
field-unknown = There is no such thing here.
field-taken = Somebody has this already.
field-past = This lies in the past.
field-changed = Somebody changed this meanwhile.
field-after-end = The start must lie before the end.
field-out-of-range = A whole number from { $least } to { $limit }.
field-slug-malformed = Letters from a to z, digits and hyphens.
field-slug-taken = This address is taken. Choose another.
field-site-malformed = An address such as https://example.com, without a page behind it.
field-not-together = This does not go with another field that is set. Give one of the two.
field-too-late = This lies too far ahead.
field-wrong = This is not your present password.
field-not-allowed = Your role may not give this.
field-nothing = No asset in this collection has such a file.
field-not-available = This is not offered here.
field-no-watermark = No watermark is set. An administrator sets one under Administration → Watermark.
field-in-use = { $count ->
    [one] { $count } link shows it.
   *[other] { $count } links show it.
}
field-not-a-mark = Choose a PNG or an SVG. What counts is the file’s content, not its name.
field-damaged = The file is damaged or cut off. Export it again.
field-too-many-pixels = The picture has too many pixels. 2,000 on the longer side are plenty.
field-too-complex = The drawing is too complex. Simplify it, or export it as a PNG.
field-has-text = The drawing has text, and there are no fonts here to set it in. Turn the text into outlines, or export it as a PNG.
field-has-references = The drawing holds pictures or refers to other files. Draw it with outlines alone, or export it as a PNG.
field-unsupported = The drawing uses filters, masks, patterns, scripts or the like. Draw it with outlines alone, or export it as a PNG.
field-nothing-visible = The file shows nothing: it is empty or almost transparent.

## Public viewer

viewer-skip = Skip to content
viewer-shared-by = Shared by
viewer-open-until = Open until
viewer-end-of-day = the end of { $date }, { $zone }
viewer-moment = { $date }, { $zone }
viewer-to-take = To take
viewer-in-all = { $size } in all
viewer-for-viewing = For viewing only
viewer-preparing = { $count ->
    [one] { $count } picture is still being prepared. Reload the page in a minute.
   *[other] { $count } pictures are still being prepared. Reload the page in a minute.
}
viewer-preparing-this = A file to download is still being prepared. Reload the page in a minute.
viewer-being-prepared-title = This download is being prepared
viewer-being-prepared-text = Some of its pictures are not ready yet. Go back and try again in a minute.
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
viewer-all-items = { $count ->
    [one] { NUMBER($count) } item
   *[other] All { NUMBER($count) } items
}
viewer-more = Show more
viewer-select = Select
viewer-done = Done
viewer-clear = Clear
viewer-select-item = Select: { $name }
viewer-originals = Originals
viewer-original = Original
viewer-attachments = Attachments
viewer-attachment = Attachment
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
viewer-file-starts-title = The download is starting
viewer-file-starts-text = If nothing happens, start it yourself. If it breaks off, it can be resumed.
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
viewer-no-downloads-left-title = All downloads are used up
viewer-no-downloads-left-text = This link was open for a limited number of downloads. Looking goes on; ask the person who sent it for more.
embed-title = A shared collection
viewer-grant-required-title = Start this download from its page
viewer-grant-required-text = Downloads of this link are counted. Open the link and download the file there.
viewer-used-up = For viewing only: all downloads are used up
viewer-view = You see this as recipients do. Nothing you do here is counted; it closes after 15 minutes.
viewer-not-framed-title = This link is not shown here
viewer-not-framed-text = It is not meant for pages of other sites. Open it in a window of its own.
viewer-grant-locked-title = This download needs the link first
viewer-grant-locked-text = It belongs to a link with a password that was not opened in this browser. Open the link here and start the download again.
viewer-grant-ended-title = This download has ended
viewer-grant-ended-text = It was open for a limited time, or something in it is no longer given. Open the link again and start a new one.
viewer-too-many-title = A little too much at once
viewer-too-many-text = Wait a moment, then load this page again.
viewer-unfit-title = That did not work
viewer-unfit-text = The request did not arrive as it should. Open the link again and repeat what you did.
viewer-internal-title = Something went wrong on our side
viewer-internal-text = Try again in a moment. If it stays so, tell the person who sent the link this number: { $id }.

## Member app

skip-to-content = Skip to content
main-navigation = Main
assets = Assets
collections = Collections
bin = Bin
account = Account
theme = Theme
theme-system = as the system
theme-light = light
theme-dark = dark
language = Language
role-viewer = Viewer
role-contributor = Contributor
role-editor = Editor
role-administrator = Administrator
undo = Undo
retry = Retry
done = Done
back = Back
previous = Previous
next = Next
edit = Edit
pause = Pause
resume = Resume
restore = Restore
rename = Rename
create = Create
name = Name
share = Share
info = Info
public = Public
hidden = Hidden
never = never
loading = Loading
just-now = just now
try-again = Try again
load-page-again = Load the page again
part-missing = This part of Vitrine could not be loaded
part-missing-note = Check the connection and try again. If Vitrine was just updated, load the page again.
no-answer = There is no answer. Check the connection; nothing that you typed is lost.
unreadable-answer = The answer could not be understood. Load the page again; perhaps Vitrine was just updated.
no-tab = The browser did not open a tab. Allow this site to open tabs, then try again.
unreachable = Vitrine does not answer
signed-out = The session has ended. Sign in and choose the file again; it goes on from there.
nothing-here = Nothing is at this address
nothing-here-note = It was deleted or moved, or it is hidden from you.
to-assets = To the assets
day-today = Today, { $day }
day-yesterday = Yesterday, { $day }
time-today = today, { $time }
time-yesterday = yesterday, { $time }
end-of-day = the end of { $date }, { $zone }

sign-in-to = Sign in to { $name }
show-password = Show password
stay-signed-in = Stay signed in for 30 days on this device
forgotten = Forgotten? An administrator of your team can give you a new way in.
login-picture = Ridges at dawn. Drawn for this wall
setup-picture = An empty hall, before the first picture hangs
setup-heading = Create the administrator
setup-note = This page shows once, on an empty installation. It closes for good as soon as the first member exists.
setup-code = Setup code
setup-code-hint = The server printed it when it started.
team-name = Name of the team
team-name-hint = Recipients of links see it.
time-zone = Time zone
your-name = Your name
member-password-hint = At least 12 characters. Several words are good.
create-and-sign-in = Create and sign in

upload = Upload
choose-files = Choose files
choose-file = Choose a file
files = Files
show-files = Show files
drop-here = Let go to upload
drop-to-attach = Let go to attach it to this asset
nothing-hangs = Nothing hangs here yet
drop-anywhere = Drop photos, films and documents anywhere on this page, whole folders too. Originals are kept as they are, down to the last byte.
upload-bounds = Up to 20 GB each. If the connection breaks, the upload goes on.
size-of = { $part } of { $whole }
less-than-a-minute-left = less than a minute left
upload-waiting = Waiting, { $size }
upload-interrupted = No connection, { $safe } of { $size } safe. Goes on by itself
uploads-interrupted = no connection, it goes on by itself
upload-stopped = Stopped, { $safe } of { $size } safe. { $why }
upload-known = { $size }, was here already

preview-wanted = preview is being made
preview-corrupt = no preview: the file is damaged
preview-truncated = no preview: the picture breaks off
preview-too-many-pixels = no preview: too many pixels
preview-unsupported = no preview of this variant
preview-no-picture = no preview of this kind of file

clear-choice = Clear selection
add-to-collection = Add to collection
create-collection = Create collection
new-collection-name = Name of the new collection
enter-creates = creates,
esc-leaves = leaves
no-collection-to-add-to = There is no collection yet that you may change.
take-out = Remove from collection
added-to = Added to “{ $name }”
may-not-delete = You may delete only what you uploaded yourself.
may-not-delete-collection = You may not delete this collection.
may-not-share = Your role may not make links.
choose-one-to-share = Choose one collection to share

properties = Properties
downloads = Downloads
attachments = Attachments
attachments-none = Nothing is attached yet. Drop a release, a contract or a subtitle file on this page, or choose one.
add-attachment = Add attachment
rename-named = Rename { $name }
delete-attachment-heading = Delete the attachment “{ $name }”?
delete-attachment-words = It is gone for good, and from every link at once. Downloads that hold it end.
keep-attachment = Keep attachment
delete-attachment = Delete attachment
attachment-deleted = The attachment “{ $name }” is deleted
title = Title
description = Description
keywords = Keywords
author = Author
copyright = Copyright
taken = Taken
camera = Camera
lens = Lens
exposure = Exposure
dimensions-word = Dimensions
dimensions = { NUMBER($width) } × { NUMBER($height) } px
size = Size
media-type = Type
added = Added

bin-note = Everything here can be restored for 30 days
bin-assets = Assets in the bin
bin-empty = No assets in the bin
bin-empty-note = What you delete stays here for 30 days, then it is gone for good.
deleted-when = deleted { $when }
restore-named = Restore { $name }
collection-restored = “{ $name }” is back, without its old links

gather = Gather what belongs together
gather-note = A collection is an ordered choice of assets. An asset can be in many; none is copied. Share it when it is ready.
collection-empty = Nothing in here yet
collection-empty-note = Drop files here, or choose assets in the library and add them.
choose-assets = Choose assets
public-link-active = Public link is active.
about-named = About { $name }
about-collection = About the collection
close-panel = Close panel
holds = Holds
owner = Owner
created = Created
changed = Changed
changed-by = { $when }, by { $name }
no-assets-yet = No assets yet
hidden-collection = Hidden
hidden-note = Only the owner, the members named here and who may see hidden collections find it. This hides the collection, not its pictures: everyone in the team still sees those.
everyone-note = Everyone in the team sees this collection. Hiding it would not hide its pictures.
never-used-yet = Not used yet.
last-used-sentence = Last used { $when }.
delete-collection = Delete collection
collection-deleted = “{ $name }” is in the bin
delete-collection-heading = Delete “{ $name }”?
access-lost-somehow = Access via its active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address.
links-that-end = Active links that end
lost = Lost
kept = Kept
running-downloads-lost = Downloads that run right now
other-collections-kept = Other collections they are in
collection-restorable = The collection itself, for 30 days in the bin
keep-collection = Keep collection
delete-collection-and-links = Delete collection and links
by-member = by { $name }
last-used = Last used
last-used-at = last used { $when }
never-used = not used yet

link = Link
create-link = Create link
only-your-team = Only your team sees this
only-your-team-note = Make a link, and anyone who holds it sees the collection without an account. You say what may be taken and until when.
state-active = Active
state-scheduled = Scheduled
state-paused = Paused
state-expired = Expired
state-suspended = Suspended
permanent = Permanent
until = Until { $end }
expires-in = Expires { $ahead }, { $date }
expired-at = Expired { $date }
expired-end-of-day = Expired at the end of { $date }
paused-by = Paused { $date } by { $name }
paused-since = Paused since { $date }
from-date = From { $start }
taken-of = { NUMBER($taken) } of { NUMBER($all) }
taken-of-said = { NUMBER($taken) } of { NUMBER($all) } downloads
qr-named = QR code of { $name }
embed-named = Embed code of { $name }
asks-password = Asks for a password
copy-address = Copy { $address }
edit-named = Edit { $name }
pause-named = Pause { $name }
resume-named = Resume { $name }
delete-named = Delete { $name }
gives-less = Gives less than asked: { $classes }
gives-less-since = Gives fewer files since { $date }: { $classes }
no-originals = no originals
no-proxies = no proxies
no-attachments = no attachments
held-not-allowed = { $less }. Its maker’s role may not give them.
held-nothing = { $less }. No asset has one now.
suspended-may-not-share = Its maker may no longer make links.
suspended-does-not-see = Its maker no longer sees the collection.
suspended-may-not-give = Its maker may no longer give originals away.
suspended-deactivated = Its maker was deactivated.
suspended-asset-in-bin = Its asset is in the bin; the link works again once it is restored.
suspended-since = Suspended since { $date }. { $why }
take-over = Take over
take-over-named = Take over { $name }
take-over-heading = Take over the link “{ $name }”?
take-over-maker = You become its maker in place of { $name }.
take-over-rights = From now on it is measured by your rights: of what it allows it gives what you may give.
take-over-address = Its address and all that is set stay as they are. Whoever holds it can open it again, unless it has expired or is paused.
link-taken-over = You are the maker of “{ $name }” now
delete-link-heading = Delete the link “{ $name }”?
delete-link-words = Whoever holds it loses access at once. A deleted link never comes back, not even under the same address. To stop it for a while, pause it.
keep-link = Keep link
delete-link = Delete link
link-deleted = The link “{ $name }” is deleted

creating-link = Creating a link to a collection
editing-link = Editing the link “{ $name }”
link-name = Link name
only-team-sees = Only your team sees it.
active-note = Switch off to pause: the address stays, and opens nothing until you switch it on again.
allow-to-download = Allow to download
original = Original
original-note = The files as they were uploaded
proxy = Proxy
proxy-note = Smaller copies, made by Vitrine
attachments-note = Releases, contracts and other files that belong to the assets
proxies-for-downloading = Proxies for downloading
group-image = Image
group-video = Video
pixels = { NUMBER($count) } px
no-asset-has-one = No asset in this collection has one.
role-may-not-give-originals = Your role, { $role }, may not give originals away.
role-may-not-give-proxies = Your role, { $role }, may not give proxies away.
role-may-not-give-attachments = Your role, { $role }, may not give attachments away.
tick-a-proxy = Tick at least one proxy, or switch Proxy off.
set-expiration = Set expiration date
last-day = Last day
time-of-day = Time
whole-day-note = Without a time the whole day counts.
ends-ahead = { $ahead }. { $zone }
your-time = Your time, { $zone }.
time-of-zone = Time of { $place }, { $zone }.
choose-a-day = Choose the last day, or switch the date off.
quick-choices = Quick choices
a-day = A day
a-week = A week
a-month = A month
set-start = Set start date
first-day = First day
opens-ahead = Opens { $ahead }. { $zone }
choose-a-start = Choose the first day, or switch the start off.
strength-1 = Easy to guess
strength-2 = Weak
strength-3 = Good
strength-4 = Strong
set-password = Set password
type-password = Type a password
generate = Generate
send-apart = Send it apart from the link. After this window closes it cannot be shown again.
type-a-password = A password must be typed, or switch it off.
link-password-length = 6 to 256 characters.
password-kept-hashed = It is kept as a hash, so nobody can show it again.
keep-it = Keep it
replace-it = Replace it
replace-note = Recipients who typed the old one are asked again at their next request.
new-password = New password
remove-it = Remove it
works-at-once = The link works at once. You can change or end it any time.
works-later = The link opens { $when }. You can change or end it any time.
more = More
more-note = Short address, limit of downloads, message, other sites
short-address = Short address
short-address-hint = 6 to 64 letters, digits and hyphens. The long address works, too.
short-address-easy = Easy to guess: set a password.
limit-of-downloads = Limit of downloads
limit-hint = Leave it empty for no limit. When all are used, looking goes on.
limit-counts = A whole number from 1 to 1,000,000.
downloads-are-left = { NUMBER($left) } of { NUMBER($all) } are left. When all are used, looking goes on.
message-to-recipients = Message to recipients
message-hint = Stands above the pictures, as plain text.
show-properties = Show properties
show-properties-note = Title, keywords, camera and the like. Without them: file name, kind and size.
on-other-sites = On other sites
embed-any = Any site may show it
embed-none = No other site may show it
embed-these = Only these sites may show it
sites-one-a-line = Sites, one a line
sites-hint = With https://, one a line, 20 at most.
name-a-site = Name at least one site, or choose another rule.
site-is-wrong = { $site }: { $fault }
let-engines-list = Let search engines list it
let-engines-note = Off, they are asked to leave it out.
let-engines-locked = Never while it asks for a password.
changed-last = Last changed { $when } by { $name }
save-changes = Save changes
what-recipients-get = What recipients get
view-as-recipient = View as recipient
view-named = View { $name } as recipient
open-until = Open until { $end }
all-as-zip = All as ZIP, { $size }
download = Download
gives-nothing-paused = Nothing while it is paused
first-a-password = First a password, nothing before it
seen-up-to = Recipients see pictures up to 2,500 px
originals = Originals
nothing-to-download = Nothing to download
then-expired = Then the page says “expired” and no more
then-opens = Before that the page says “closed for now” and no more
open-from = Open from { $start }
open-from-until = Open from { $start } until { $end }
gives-message = Your message above the pictures
gives-no-properties = File names and sizes, no other properties
search-may-list = Search engines may list it
what-changes = What changes for them
nothing-changes = Nothing so far
change-originals-gone = Originals can no longer be taken
change-originals-new = Originals can be taken
change-attachments-gone = Attachments can no longer be taken
change-attachments-new = Attachments can be taken
change-new-password = It asks everybody for a new password
change-slug-stops = The address { $address } stops working
change-slug-begins = The address { $address } opens it
change-closes = It closes at once, until it is switched on again
change-opens = It opens again
change-starts-at-once = It opens without waiting for a day
change-no-limit = No limit of downloads any more
change-properties-gone = Properties are no longer shown
change-properties-new = Properties are shown
change-message = The message is another
change-message-gone = The message is gone
change-message-to = Message: “{ $message }”
change-not-listed = Search engines are asked to leave it out
changed-meanwhile = { $name } changed this link { $when }
take-theirs = Take theirs
keep-mine = Keep mine over it
nothing = nothing
change-name = Name: { $name }
change-downloads = Downloads: { $classes }
change-password-set = A password is set
change-password-removed = The password is removed
change-unseen = Something that does not show here, such as the password
link-ready = The link is ready
link-opens = “{ $link }” opens { $collection }
copy-link = Copy link
copy-password = Copy password
copy-short-address = Copy short address
embed-code = Embed code
embed-size = Size of the embed
embed-small = Small
embed-medium = Medium
embed-full = Full width
embed-any-note = Allowed on any site.
embed-none-note = No other site may show it yet.
embed-these-note = Allowed on { $sites }.
name-the-sites = Name the sites
qr-code = QR code
qr-note = Opens the same link. Corrects 15% of damage, so it survives print at 2 cm and more.
picture-size = Size of the picture
pixels-square = { NUMBER($side) } px
copy-picture = Copy picture
print = Print
asks-for-password-shown-once = It asks for the password { $password }. Send it another way: this is the last time it is shown.
found-under-share = You find it again under Share.

minutes-left = { $count ->
    [one] about { $count } minute left
   *[other] about { $count } minutes left
}
hours-left = { $count ->
    [one] about { $count } hour left
   *[other] about { $count } hours left
}
uploading-files = { $count ->
    [one] Uploading { $count } file
   *[other] Uploading { $count } files
}
uploads-done = { $count ->
    [one] { $count } file is here
   *[other] { $count } files are here
}
uploads-stopped = { $count ->
    [one] { $count } file stopped
   *[other] { $count } files stopped
}
uploads-known = { $count ->
    [one] { $count } was here already
   *[other] { $count } were here already
}
acts-on-assets = { $count ->
    [one] Acts on { $count } selected asset
   *[other] Acts on { $count } selected assets
}
acts-on-collections = { $count ->
    [one] Acts on { $count } selected collection
   *[other] Acts on { $count } selected collections
}
assets-deleted = { $count ->
    [one] { $count } asset is in the bin
   *[other] { $count } assets are in the bin
}
assets-restored = { $count ->
    [one] { $count } asset is back
   *[other] { $count } assets are back
}
taken-out = { $count ->
    [one] { $count } asset removed from the collection
   *[other] { $count } assets removed from the collection
}
begins-with = { $count ->
    [one] It begins with { $count } selected asset.
   *[other] It begins with { $count } selected assets.
}
images-count = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
videos-count = { $count ->
    [one] { $count } film
   *[other] { $count } films
}
documents-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
others-count = { $count ->
    [one] { $count } other file
   *[other] { $count } other files
}
visits-count = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
downloads-count = { $count ->
    [one] { $count } download
   *[other] { $count } downloads
}
proxies-fewer = { $count ->
    [one] { $count } proxy fewer
   *[other] { $count } proxies fewer
}
proxies-more = { $count ->
    [one] { $count } proxy more
   *[other] { $count } proxies more
}
downloads-in-all = { $count ->
    [one] { $count } download in all
   *[other] { $count } downloads in all
}
shown-by-these = { $count ->
    [one] { $count } other site may show it
   *[other] { $count } other sites may show it
}
active-links = { $count ->
    [one] { $count } active link
   *[other] { $count } active links
}
paused-links = { $count ->
    [one] { $count } paused
   *[other] { $count } paused
}
expired-links = { $count ->
    [one] { $count } expired
   *[other] { $count } expired
}
active-links-sentence = { $count ->
    [one] { $count } active link.
   *[other] { $count } active links.
}
access-lost = { $count ->
    [one] Access via { $count } active link will be lost at once, for everybody who holds it. A deleted link never comes back, not even under the same address.
   *[other] Access via { $count } active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address.
}
all-assets-kept = { $count ->
    [one] The asset and its file
   *[other] All { $count } assets and their files
}
assets-to-look-at = { $count ->
    [one] { $count } asset to look at
   *[other] { $count } assets to look at
}
chosen-count = { NUMBER($count) } selected
of-assets = { $part } of { $count ->
    [one] { $count } asset
   *[other] { $count } assets
}

## You

you = You
about-you = About you
as-browser = As the browser
as-team = As the team
time-zone-note = New links are named by the clock of this zone. Pages show times as your browser has them.
profile-saved = Saved
current-password = Current password
change-password = Change password
password-change-note = Everywhere else you are signed out at once. Tokens stay.
password-changed = The password is changed
where-signed-in = Where you are signed in
sign-out-elsewhere = Sign out everywhere else
signed-out-elsewhere = You are signed out everywhere else
this-session = This one
end-session = Sign out
end-session-named = Sign out { $name }
session-ended = The session has ended
signed-in-at = Signed in { $when }
unknown-browser = Unknown browser
access-tokens = Access tokens
tokens-note = With a token a program acts in your name through the API, within what the token may and what you may.
no-tokens = You have no tokens.
create-token = Create token
token = Token
token-name-hint = The program that will use it, or what for.
token-may = What it may do
token-works-for = It works for
without-end = Until revoked
token-ready = The token is ready
token-shown-once = Copy it now: this is the only time it is shown. Whoever has it acts in your name.
token-without-end = Works until revoked
token-until = Works until { $end }
token-expired = Expired { $end }
token-never-used = never used
revoke = Revoke
revoke-named = Revoke { $name }
revoke-heading = Revoke “{ $name }”?
revoke-words = Programs that use it are refused at once. A revoked token never comes back.
keep-token = Keep token
token-revoked = The token “{ $name }” is revoked
days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
right-asset-view = See assets
right-asset-download-proxy = Download proxies and give them away
right-asset-upload = Upload assets
right-asset-edit-own = Edit own assets
right-asset-delete-own = Delete own assets
right-asset-edit-any = Edit and delete all assets
right-asset-download-original = Download originals and give them away
right-asset-download-attachment = Download attachments and give them away
right-collection-create = Create collections and change own ones
right-collection-edit-any = Change and delete all collections
right-collection-see-hidden = See hidden collections
right-link-create = Create links
right-link-manage-any = Manage everybody’s links
right-member-manage = Manage members
right-settings-manage = Change settings

## Members

administration = Administration
watermark = Watermark
watermark-on = Watermark on
watermark-on-your-pictures = On your pictures
watermark-no-pictures = No pictures here yet to try it on. Upload some first.
watermark-image = Picture
watermark-image-hint = PNG or SVG, best with transparency, at most 5 MB. An SVG holds outlines alone: no text, pictures or filters.
watermark-none = None yet
watermark-placement = Place
place-top-left = Top left
place-top = Top
place-top-right = Top right
place-left = Left
place-center = Center
place-right = Right
place-bottom-left = Bottom left
place-bottom = Bottom
place-bottom-right = Bottom right
place-tiled = Tiled, all over
watermark-size = Size
watermark-size-hint = Of the picture’s shorter side
watermark-opacity = Opacity
watermark-opacity-hint = The lower, the more of the picture shows through
percent = { $number } %
watermark-reach = Links that show the watermark give previews and image proxies with it alone. Originals and films carry no mark.
watermark-saved = Saved. Pictures of links with the watermark are made anew.
watermark-remove = Remove
watermark-remove-heading = Remove the watermark?
watermark-remove-words = No link can show it then. As long as links show it, it cannot be removed.
watermark-removed = The watermark is removed.
watermark-sample = A picture of this collection with the watermark
watermark-sample-of = { $name } with the watermark
watermark-no-links = No link shows it yet. Switch it on in a link’s window.
watermark-links = { $count ->
    [one] { $count } link shows it.
   *[other] { $count } links show it.
}
watermark-progress = { $count ->
    [one] { $made } of { $count } picture is marked
   *[other] { $made } of { $count } pictures are marked
}
watermark-failed = { $count ->
    [one] { $count } picture cannot be marked; recipients do not see it.
   *[other] { $count } pictures cannot be marked; recipients do not see them.
}
show-watermark = Show watermark
show-watermark-note = On every preview and image proxy, at any size
no-watermark-set = No watermark is set.
set-watermark = Set one
originals-stay-clean = Originals stay downloadable without the mark.
originals-stay-clean-note = You allow “Original” above. Take it off if no clean picture should leave.
originals-unmarked = Originals come without it
no-clean-address = No address behind this link gives these pictures without the mark. Films carry none.
change-watermark-on = Previews and image proxies carry the watermark; downloads of clean ones that run now end
change-watermark-off = Previews and image proxies are without the watermark
assets-to-look-at-marked = { $count ->
    [one] { $count } asset to look at, with the watermark
   *[other] { $count } assets to look at, with the watermark
}
members-and-roles = Members and roles
members = Members
member = Member
role = Role
last-seen = Last seen
actions = Actions
search-members = Search members
name-or-email = Name or e-mail
nobody-found = Nobody is found by this.
oneself = you
role-of = Role of { $name }
role-changed = { $name }: { $role }
member-deactivated = Deactivated
invited-until = Invited until { $date }
invitation-over = Invitation has ended
reactivate-named = Reactivate { $name }
member-reactivated = { $name } is active again
invite-again = Invite { $name } again
reset-password-of = New password for { $name }
deactivate-named = Deactivate { $name }
invite = Invite
person-name = Person’s name
invite-note = You get an address to pass on yourself. It works once, for 7 days.
create-invitation = Create invitation
invitation-ready = The invitation is ready
invitation-ready-note = Pass it on to { $name } yourself. It works once, for 7 days.
reset-ready = The address for a new password is ready
reset-ready-note = Pass it on to { $name } yourself. It works once, for 7 days; until then the present password stays.
one-time-address = One-time address
address-shown-once = Copy it now: this is the only time it is shown. Whoever has it sets the password.
deactivate-heading = Deactivate { $name }?
deactivate-closes = { $count ->
    [one] { $count } active link closes at once, for everybody who holds it. It opens again if the member is reactivated.
   *[other] { $count } active links close at once, for everybody who holds them. They open again if the member is reactivated.
}
deactivate-closes-nothing = The member can no longer sign in. No active link closes.
links-that-close = Active links that close
links-unseen = { $count ->
    [one] { $count } of them belongs to a collection that you do not see.
   *[other] { $count } of them belong to collections that you do not see.
}
sessions-and-tokens-lost = All sessions and tokens, at once and for good
member-work-kept = All assets and collections
member-links-kept = All links, suspended until the member is reactivated
keep-active = Keep active
deactivate = Deactivate
member-is-deactivated = { $name } is deactivated
roles = Roles
roles-note = A link never gives more than its maker may give.
right = Right
yes = yes
no = no
named-members = Also sees it
nobody-named = Nobody is named yet.
take-off-named = Take { $name } off
add-by-name = Add by name
add = Add

## One-time addresses

invitation = Invitation
invited-by = { $name } invites you
you-sign-in-with = You sign in with { $email }.
join = Join
password-of = For { $name }, { $email }. Everywhere else you are signed out.
set-and-sign-in = Set and sign in
invitation-refused = This address no longer works

## Links, named by the service

link-default-name = Link from { $when }
selection-default-name = Selection of { $date }

## Selections and direct links

collection-name = Collection name
selection-hint = Recipients see this name.
selection-of = { $count ->
    [one] { $count } asset becomes a collection of its own.
   *[other] { $count } assets become a collection of their own.
}
collection-goes-with-link = Delete the collection together with the link
collection-goes-note = It goes to the bin, from where it can be restored for 30 days. Its assets stay in the library.
collection-hidden = Hidden collection
collection-hidden-note = Of the team, only you and who may see hidden collections find it. The link opens it all the same.
sharing-selection = Creating a link to a selection of assets
selection-gone = Some of these assets are no longer there. Close this window and choose anew.
collection-goes-too = The collection “{ $name }” goes to the bin with it, unless another link opens it. It can be restored for 30 days.
share-this-asset = Share this asset
create-direct-link = Create direct download link
creating-direct-link = Creating a direct download link
direct-links = Direct download links
direct-link-words = Whoever opens the address gets “{ $file }” at once: the original, without a page around it.
link-gives = “{ $link }” gives { $file }
asset-in-bin = The asset is in the bin. Until it is restored this link gives nothing.
copy-link-for-members = Copy link for members

## What happened to one's links

notices = Notices
notices-unread = { $count ->
    [0] Notices
    [one] Notices, { $count } unread
   *[other] Notices, { $count } unread
}
notices-note = What happened to the links that you made, in the last 90 days
notices-empty = Nothing has happened yet
notices-empty-note = You read here when one of your links is opened or downloaded from for the first time, when it is about to expire, and when somebody else changes it or it stops working.
not-read-yet = Not read yet
done-by = by { $name }
at-end-of-day = at the end of { $date }
notice-opened = “{ $name }” was opened for the first time
notice-downloaded = “{ $name }” had its first download
notice-ends-soon = “{ $name }” expires { $when }
notice-expired = “{ $name }” expired { $when }
notice-used-up = “{ $name }” has no downloads left
notice-paused = “{ $name }” was paused
notice-deleted = “{ $name }” was deleted
notice-collection-deleted = “{ $name }” stopped working: its collection was deleted
notice-asset-in-bin = “{ $name }” stopped working: its asset is in the bin
notice-asset-deleted = “{ $name }” stopped working: its asset was deleted for good
notice-may-not-share = “{ $name }” stopped working: your role may not make links any more
notice-does-not-see = “{ $name }” stopped working: you do not see its collection any more
notice-may-not-give = “{ $name }” stopped working: your role may not give originals away any more
notice-gives-less = “{ $name }” gives fewer files: { $classes }; your role may not give them any more
notice-taken-over = “{ $name }” was taken over, you are not its maker any more
downloads-running = { $count ->
    [one] About { $count } download is running
   *[other] About { $count } downloads are running
}

## All links, and how one is used

links = Links
activity = Activity
activity-of = Activity of { $name }
search-links = Search links
filters = Filters
my-links = My links
everybodys-links = Everybody’s links
made-by = Made by
state = State
every-state = Every state
collection = Collection
every-collection = Every collection
order = Order
newest-first = Newest first
visited-last-first = Last visited first
ending-soonest-first = Ending soonest first
most-visited-first = Most visited first
clear-filters = Clear filters
no-link-fits = No link fits
no-link-fits-note = Search for less, or take the filters off.
no-links = There are no links yet
no-links-of-yours = You have no links yet
how-to-make-a-link = Open a collection and choose Share, or choose assets and share the selection. What you make is listed here.
to-collections = To the collections
show-more = Show more
link-end = End
visits = Visits
downloads-word = Downloads
last-visit = Last visit
select-all = Select all
hidden-from-you = Hidden from you
acts-on-links = { $count ->
    [one] Acts on { $count } selected link
   *[other] Acts on { $count } selected links
}
too-many-links = At most { NUMBER($most) } at once.
may-not-change-links = You may only change links that you made.
may-not-extend = One of them belongs to a collection that you no longer see. You may only pause or delete it.
change-end = Change end
links-paused = { $count ->
    [one] { $count } link is paused
   *[other] { $count } links are paused
}
links-resumed = { $count ->
    [one] { $count } link works again
   *[other] { $count } links work again
}
ends-changed = { $count ->
    [one] The end of { $count } link is changed
   *[other] The end of { $count } links is changed
}
links-deleted = { $count ->
    [one] { $count } link is deleted
   *[other] { $count } links are deleted
}
links-changed-meanwhile = Somebody changed this meanwhile: { $names }. Nothing was done; the list shows how it is now.
end-of-links = { $count ->
    [one] Expiration date of { $count } link
   *[other] Expiration date of { $count } links
}
a-year = A year
choose-a-last-day = Choose the last day, or Permanent.
without-end-note = They open until somebody ends them.
ends-earlier = { $count ->
    [one] { $count } of them ends earlier than now: { $names }
   *[other] { $count } of them end earlier than now: { $names }
}
delete-links-heading = { $count ->
    [one] Delete { $count } link?
   *[other] Delete { $count } links?
}
delete-links-words = Whoever holds them loses access at once. A deleted link never comes back, not even under the same address. To stop them for a while, pause them.
links-that-end-for-ever = Links that end
collections-go-too = Collections that go to the bin with them, unless another link opens them: { $names }. They can be restored for 30 days.
keep-links = Keep links
delete-links = Delete links
in-short = In short
made-when = Made { $date } by { $name }
period = Period
visits-and-downloads = Visits and downloads by day
pages-opened = Pages opened
wrong-passwords = Wrong passwords
of-these-archives = { $count ->
    [one] { $count } as ZIP
   *[other] { $count } as ZIP
}
nobody-came = Nobody opened it in these days
nobody-came-note = Choose a longer period, or send the link to somebody.
how-visits-count = A visit is one recipient on one day, in UTC. Robots and previews in chats count as nothing.
numbers-by-day = Numbers by day
day = Day
day-numbers = { $day }: { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
}, { $downloads ->
    [one] { $downloads } download
   *[other] { $downloads } downloads
}
chart-sum = { $visits ->
    [one] { $visits } visit
   *[other] { $visits } visits
} and { $downloads ->
    [one] { $downloads } download
   *[other] { $downloads } downloads
} from { $from } to { $to }.
chart-most = Most on { $day }.
downloads-by-class = Downloads by kind
most-taken = Most taken
nothing-was-downloaded = Nothing was downloaded.
show-all-count = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
}
gone-for-good = An asset that is gone for good
no-site-showed-it = No other site showed it.
kept-90-days = Of the last 90 days: before that only the sums by day are kept.
as-zip = As ZIP

## Hiding a collection that has links

hide-collection-heading = Hide “{ $name }”?
take-off-heading = Hide “{ $collection }” from { $name }?
hiding-closes = { $count ->
    [one] { $count } active link closes at once, for everybody who holds it: its maker will no longer see the collection.
   *[other] { $count } active links close at once, for everybody who holds them: their makers will no longer see the collection.
}
links-come-back = They open again when their makers see the collection: when it is shown to everyone, or when they are named for it.
links-come-back-named = They open again when the member is named anew, or when the collection is shown to everyone.
keep-visible = Keep it visible
keep-named = Keep the member named
hide-and-close = { $count ->
    [one] Hide and close { $count } link
   *[other] Hide and close { $count } links
}
take-off-and-close = { $count ->
    [one] Take off and close { $count } link
   *[other] Take off and close { $count } links
}
