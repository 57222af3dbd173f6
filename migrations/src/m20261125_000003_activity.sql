ALTER TABLE link_days ADD COLUMN views BIGINT NOT NULL DEFAULT 0; -- pages opened by visitors
ALTER TABLE link_days ADD COLUMN archives BIGINT NOT NULL DEFAULT 0; -- of the downloads
ALTER TABLE link_days ADD COLUMN failed_unlocks BIGINT NOT NULL DEFAULT 0;

-- What was downloaded on which day, for 90 days. Not bound to the assets: they may be gone when it is written.
CREATE TABLE link_downloads (
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  asset_id {uuid} NOT NULL,
  class TEXT NOT NULL, -- original, the id of a profile, or zip
  downloads BIGINT NOT NULL,
  PRIMARY KEY (link_id, day, asset_id, class)
);
CREATE INDEX link_downloads_day ON link_downloads (day);

-- Which sites showed a link in a frame, and to how many visitors of the day, for 90 days.
CREATE TABLE link_sites (
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  site TEXT NOT NULL, -- origin
  visits BIGINT NOT NULL,
  PRIMARY KEY (link_id, day, site)
);
CREATE INDEX link_sites_day ON link_sites (day);
