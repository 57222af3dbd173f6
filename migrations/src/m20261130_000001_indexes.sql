-- What refers to a link or a collection that is removed is found without reading whole tables.
CREATE INDEX grants_link ON grants (link_id);
CREATE INDEX link_slugs_link ON link_slugs (link_id);
CREATE INDEX links_ever ON links (collection_id);
