-- Further files that belong to assets.
CREATE TABLE attachments (
  id {uuid} PRIMARY KEY,
  asset_id {uuid} NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
  sha256 {blob} NOT NULL REFERENCES blobs (sha256),
  name TEXT NOT NULL,
  size BIGINT NOT NULL,
  crc32 BIGINT NOT NULL,
  media_type TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by {uuid} NOT NULL REFERENCES members (id),
  version BIGINT NOT NULL, -- of the name, for If-Match
  UNIQUE (asset_id, sha256)
);
CREATE INDEX attachments_sha256 ON attachments (sha256);

ALTER TABLE uploads ADD COLUMN attachment_of {uuid}; -- the asset that the file is to be attached to
ALTER TABLE uploads ADD COLUMN attachment_id {uuid}; -- what it became then
