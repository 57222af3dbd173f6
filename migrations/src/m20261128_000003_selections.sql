ALTER TABLE links ADD COLUMN takes_collection BOOLEAN NOT NULL DEFAULT FALSE; -- deleting it puts the collection in the bin
-- The asset whose original a direct link gives. Not bound to it: of an asset that was removed the link gives nothing.
ALTER TABLE links ADD COLUMN asset_id {uuid};
CREATE INDEX links_asset ON links (asset_id) WHERE asset_id IS NOT NULL AND revoked_at IS NULL;

-- Made for a direct link, holding its asset and nothing else: no member's to see, whatever their rights.
ALTER TABLE collections ADD COLUMN unlisted BOOLEAN NOT NULL DEFAULT FALSE;
