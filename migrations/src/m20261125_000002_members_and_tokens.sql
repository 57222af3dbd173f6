ALTER TABLE members ADD COLUMN version BIGINT NOT NULL DEFAULT 1; -- of name, role, state and profile, for If-Match
ALTER TABLE members ADD COLUMN joined_at BIGINT; -- none while invited: then password_hash is empty and fits no password
ALTER TABLE members ADD COLUMN seen_at BIGINT;
UPDATE members SET joined_at = created_at;

-- What the User-Agent said when the session began, in plain words.
ALTER TABLE sessions ADD COLUMN browser TEXT;
ALTER TABLE sessions ADD COLUMN system TEXT;

-- One-time addresses for setting a password: of who is invited, and of who has lost theirs. A new one ends the old one.
CREATE TABLE invitations (
  member_id {uuid} PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
  hash {blob} NOT NULL UNIQUE, -- SHA-256 of the code
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX invitations_expiry ON invitations (expires_at);

-- Personal access tokens.
CREATE TABLE tokens (
  id {uuid} PRIMARY KEY,
  hash {blob} NOT NULL UNIQUE, -- SHA-256 of the whole token
  member_id {uuid} NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL, -- JSON list of right names
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  used_at BIGINT -- to the minute
);
CREATE INDEX tokens_member ON tokens (member_id);

-- Who of the team sees a hidden collection beside its owner.
CREATE TABLE collection_members (
  collection_id {uuid} NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  member_id {uuid} NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  PRIMARY KEY (collection_id, member_id)
);
CREATE INDEX collection_members_member ON collection_members (member_id);

-- What was created under which Idempotency-Key, for a day.
CREATE TABLE idempotency_keys (
  member_id {uuid} NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  request {blob} NOT NULL, -- HMAC of the request under the server's secret
  resource_id {uuid}, -- none only inside of the transaction that creates it
  created_at BIGINT NOT NULL,
  PRIMARY KEY (member_id, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
CREATE INDEX idempotency_keys_resource ON idempotency_keys (resource_id);
CREATE INDEX links_maker ON links (maker_id) WHERE revoked_at IS NULL;
