ALTER TABLE links ADD COLUMN watermark BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE links ADD COLUMN face_search BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX links_watermark ON links (collection_id) WHERE watermark AND revoked_at IS NULL;

-- The installation's watermark; one row. Without a picture links cannot show it.
CREATE TABLE watermark (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sha256 {blob}, -- of the picture's file
  media_type TEXT,
  bytes BIGINT,
  placement TEXT NOT NULL, -- tiled, or one of nine places
  size INTEGER NOT NULL, -- of the mark's longer side, percent of the picture's shorter side
  opacity INTEGER NOT NULL, -- percent
  mark TEXT, -- digest of all of this and of how it is laid over pictures: what marked pictures are known by
  version BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
INSERT INTO watermark (id, placement, size, opacity, version, changed_at) VALUES (1, 'bottom_right', 25, 60, 1, 0);

-- What was made of renditions. Their width, height and kind are the rendition's.
CREATE TABLE marked_renditions (
  asset_id {uuid} NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profiles (id),
  recipe INTEGER NOT NULL,
  mark TEXT NOT NULL,
  state TEXT NOT NULL, -- made, failed
  error TEXT,
  size BIGINT,
  sha256 {blob},
  crc32 BIGINT,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (asset_id, profile_id, recipe, mark)
);
CREATE INDEX marked_renditions_mark ON marked_renditions (mark);
