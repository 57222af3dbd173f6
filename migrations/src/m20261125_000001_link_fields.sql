ALTER TABLE links ADD COLUMN slug TEXT; -- a second name beside the token
ALTER TABLE links ADD COLUMN starts_at BIGINT;
ALTER TABLE links ADD COLUMN max_downloads BIGINT;
ALTER TABLE links ADD COLUMN downloads_taken BIGINT NOT NULL DEFAULT 0; -- grants, since there is a limit
ALTER TABLE links ADD COLUMN message TEXT;
ALTER TABLE links ADD COLUMN show_properties BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE links ADD COLUMN embed_sites TEXT; -- JSON: "any", "none" or origins; none: whatever the password suggests
ALTER TABLE links ADD COLUMN indexable BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX links_slug ON links (slug) WHERE revoked_at IS NULL; -- unique by the table below

-- Whose each slug is or was. It stays with its link for ever, so that no printed address comes to lead to something else.
CREATE TABLE link_slugs (
  slug TEXT PRIMARY KEY,
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE
);
