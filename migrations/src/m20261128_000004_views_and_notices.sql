-- A view is what recipients would see, made for a member who looks, until then. It is no link of the team's.
ALTER TABLE links ADD COLUMN view_until BIGINT;
CREATE INDEX links_views ON links (view_until) WHERE view_until IS NOT NULL;

-- What follows from the maker's rights was worked out last so, and since when: to be shown, and told once.
ALTER TABLE links ADD COLUMN suspended TEXT; -- the reason
ALTER TABLE links ADD COLUMN suspended_at BIGINT;
ALTER TABLE links ADD COLUMN withheld TEXT NOT NULL DEFAULT '{}'; -- JSON: class of files → since when

CREATE INDEX links_ends ON links (expires_at) WHERE expires_at IS NOT NULL AND revoked_at IS NULL;

CREATE TABLE notices (
  id {serial},
  member_id {uuid} NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  link_id {uuid} NOT NULL REFERENCES links (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  subject TEXT, -- the name of what the link opens, as it was
  by_id {uuid} REFERENCES members (id),
  expires_at BIGINT,
  classes TEXT NOT NULL, -- JSON
  once TEXT, -- of a link this is told once
  at BIGINT NOT NULL,
  read_at BIGINT
);
CREATE UNIQUE INDEX notices_once ON notices (link_id, once);
CREATE INDEX notices_member ON notices (member_id, id);
CREATE INDEX notices_at ON notices (at);
