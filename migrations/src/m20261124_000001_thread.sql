-- The installation; one row, made by set-up.
CREATE TABLE instance (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE roles (
  id TEXT PRIMARY KEY,
  rights TEXT NOT NULL -- JSON list of right names
);
INSERT INTO roles (id, rights) VALUES
  ('viewer', '["asset.view","asset.download_proxy"]'),
  ('contributor', '["asset.view","asset.download_proxy","asset.upload","asset.edit_own","asset.delete_own","collection.create","link.create"]'),
  ('editor', '["asset.view","asset.download_proxy","asset.upload","asset.edit_own","asset.delete_own","collection.create","link.create","asset.edit_any","asset.download_original","asset.download_attachment","collection.edit_any"]'),
  ('administrator', '["asset.view","asset.download_proxy","asset.upload","asset.edit_own","asset.delete_own","collection.create","link.create","asset.edit_any","asset.download_original","asset.download_attachment","collection.edit_any","collection.see_hidden","link.manage_any","member.manage","settings.manage"]');

CREATE TABLE members (
  id {uuid} PRIMARY KEY,
  email TEXT NOT NULL,
  email_folded TEXT NOT NULL UNIQUE, -- NFKC, lower case: what is looked up
  name TEXT NOT NULL,
  role_id TEXT NOT NULL REFERENCES roles (id),
  password_hash TEXT NOT NULL, -- PHC string, Argon2id
  language TEXT,
  time_zone TEXT,
  created_at BIGINT NOT NULL,
  deactivated_at BIGINT
);

CREATE TABLE sessions (
  hash {blob} PRIMARY KEY, -- SHA-256 of the cookie's value
  member_id {uuid} NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  persistent BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_member ON sessions (member_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);

-- Attempts that are slowed down, by the generic cell rate algorithm.
CREATE TABLE throttles (
  key {blob} PRIMARY KEY,
  due BIGINT NOT NULL -- theoretical arrival time of the next attempt
);

-- Files as they were uploaded, by their content.
CREATE TABLE blobs (
  sha256 {blob} PRIMARY KEY,
  size BIGINT NOT NULL,
  crc32 BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  unreferenced_at BIGINT -- since when nothing refers to it; deleted a day later
);

CREATE TABLE profiles (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  profile_group TEXT NOT NULL, -- image or video
  format TEXT NOT NULL, -- jpeg
  max_side INTEGER NOT NULL, -- pixels
  quality INTEGER NOT NULL, -- of 100
  larger_than INTEGER, -- made only where the original's longer side exceeds this, pixels
  on_screen BOOLEAN NOT NULL,
  for_download BOOLEAN NOT NULL,
  recipe INTEGER NOT NULL -- rises when what it makes changes
);
INSERT INTO profiles (id, position, name, profile_group, format, max_side, quality, larger_than, on_screen, for_download, recipe) VALUES
  ('thumbnail', 1, 'Thumbnail 500', 'image', 'jpeg', 500, 80, NULL, TRUE, TRUE, 1),
  ('preview', 2, 'Preview 800', 'image', 'jpeg', 800, 80, NULL, TRUE, TRUE, 1),
  ('fullscreen', 3, 'Full screen 2500', 'image', 'jpeg', 2500, 80, 800, TRUE, TRUE, 1);

CREATE TABLE assets (
  id {uuid} PRIMARY KEY,
  sha256 {blob} NOT NULL UNIQUE REFERENCES blobs (sha256),
  name TEXT NOT NULL,
  size BIGINT NOT NULL,
  crc32 BIGINT NOT NULL,
  media_type TEXT NOT NULL,
  kind TEXT NOT NULL, -- image, video, audio, document, other
  width INTEGER, -- upright pixels
  height INTEGER,
  thumbhash {blob},
  preview TEXT NOT NULL, -- wanted, made, none
  preview_reason TEXT, -- why none
  properties TEXT NOT NULL, -- JSON of the wire type Properties
  owner_id {uuid} NOT NULL REFERENCES members (id),
  created_at BIGINT NOT NULL,
  deleted_at BIGINT,
  deleted_by {uuid} REFERENCES members (id)
);
CREATE INDEX assets_feed ON assets (created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX assets_bin ON assets (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX assets_wanted ON assets (id) WHERE preview = 'wanted';

CREATE TABLE renditions (
  asset_id {uuid} NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profiles (id),
  recipe INTEGER NOT NULL,
  state TEXT NOT NULL, -- wanted, made, failed
  error TEXT,
  media_type TEXT,
  width INTEGER,
  height INTEGER,
  size BIGINT,
  sha256 {blob},
  crc32 BIGINT,
  made_at BIGINT,
  PRIMARY KEY (asset_id, profile_id)
);

CREATE TABLE uploads (
  id {uuid} PRIMARY KEY,
  member_id {uuid} NOT NULL REFERENCES members (id),
  name TEXT NOT NULL,
  size BIGINT NOT NULL,
  metadata TEXT NOT NULL, -- Upload-Metadata as it was sent
  collection_id {uuid},
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  sha256 {blob}, -- once all bytes are there: the file may be in its place already, though nothing refers to it yet
  crc32 BIGINT,
  finished_at BIGINT,
  asset_id {uuid},
  duplicate BOOLEAN
);
CREATE INDEX uploads_expiry ON uploads (expires_at);

CREATE TABLE collections (
  id {uuid} PRIMARY KEY,
  name TEXT NOT NULL,
  owner_id {uuid} NOT NULL REFERENCES members (id),
  visibility TEXT NOT NULL, -- everyone, hidden
  version BIGINT NOT NULL, -- of name and visibility, for If-Match
  revision BIGINT NOT NULL, -- rises with anything that its pages show
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by {uuid} NOT NULL REFERENCES members (id),
  deleted_at BIGINT,
  deleted_by {uuid} REFERENCES members (id)
);
CREATE INDEX collections_feed ON collections (changed_at DESC, id DESC);

CREATE TABLE collection_assets (
  collection_id {uuid} NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  asset_id {uuid} NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
  position {blob} NOT NULL, -- fractional key
  added_at BIGINT NOT NULL,
  added_by {uuid} NOT NULL REFERENCES members (id),
  PRIMARY KEY (collection_id, asset_id)
);
CREATE INDEX collection_assets_order ON collection_assets (collection_id, position, asset_id);
CREATE INDEX collection_assets_asset ON collection_assets (asset_id);

-- Kept, not counted: what a collection holds outside of the bin, by class:
-- the kinds `image`, `video`, … (originals) and `profile:<id>` (renditions that are made).
CREATE TABLE collection_counts (
  collection_id {uuid} NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  class TEXT NOT NULL,
  assets BIGINT NOT NULL,
  bytes BIGINT NOT NULL,
  PRIMARY KEY (collection_id, class)
);

CREATE TABLE links (
  id {uuid} PRIMARY KEY,
  collection_id {uuid} NOT NULL REFERENCES collections (id),
  maker_id {uuid} NOT NULL REFERENCES members (id),
  name TEXT NOT NULL,
  token_hash {blob} NOT NULL UNIQUE, -- SHA-256 of the token
  token_sealed {blob} NOT NULL, -- nonce and AEAD under the server's secret
  key_id INTEGER NOT NULL, -- of the secret that sealed it
  asset_key {blob} NOT NULL, -- 16 bytes: enciphers asset ids for this link
  allow_originals BOOLEAN NOT NULL,
  allow_proxies TEXT NOT NULL, -- JSON list of profile ids
  allow_attachments BOOLEAN NOT NULL,
  expires_at BIGINT,
  expires_on TEXT, -- as it was asked: a date in time_zone
  expires_time TEXT,
  time_zone TEXT,
  password_hash TEXT, -- PHC string, Argon2id
  unlock_epoch BIGINT NOT NULL, -- rises when the password is set, changed or removed
  paused_at BIGINT,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by {uuid} NOT NULL REFERENCES members (id),
  revoked_at BIGINT,
  revoked_by {uuid} REFERENCES members (id)
);
CREATE INDEX links_collection ON links (collection_id) WHERE revoked_at IS NULL;

-- Visits and downloads by day, for ever; who visited, for the day only.
CREATE TABLE link_days (
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  visits BIGINT NOT NULL,
  downloads BIGINT NOT NULL,
  last_visited_at BIGINT,
  PRIMARY KEY (link_id, day)
);
CREATE TABLE visitors (
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  visitor {blob} NOT NULL, -- HMAC of address and browser under the day's salt
  PRIMARY KEY (link_id, day, visitor)
);
CREATE TABLE visitor_salts (
  day INTEGER PRIMARY KEY,
  salt {blob} NOT NULL
);

-- Permissions to fetch certain files for a short time; the plan is shared by equal grants.
CREATE TABLE plans (
  digest {blob} PRIMARY KEY, -- SHA-256 of body
  body {blob} NOT NULL, -- compressed list of files
  created_at BIGINT NOT NULL
);
CREATE TABLE grants (
  hash {blob} PRIMARY KEY, -- SHA-256 of the token
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  plan_digest {blob} NOT NULL REFERENCES plans (digest),
  unlock_epoch BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX grants_expiry ON grants (expires_at);
CREATE INDEX grants_plan ON grants (plan_digest);

CREATE TABLE jobs (
  id {uuid} PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL, -- JSON
  key TEXT NOT NULL UNIQUE, -- what it does to what: enqueued once
  priority INTEGER NOT NULL, -- lower first
  run_at BIGINT NOT NULL,
  attempt INTEGER NOT NULL,
  leased_until BIGINT,
  error TEXT,
  dead_at BIGINT
);
CREATE INDEX jobs_due ON jobs (priority, run_at) WHERE dead_at IS NULL;

-- What changed, for open windows; kept for a day.
CREATE TABLE events (
  id {serial},
  at BIGINT NOT NULL,
  change TEXT NOT NULL -- JSON of the wire type Change
);
CREATE INDEX events_at ON events (at);
