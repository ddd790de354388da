-- By its slug, else by one that it had before it was merged.
SELECT id, slug, names, kinds, addresses FROM organisation WHERE slug = $slug
UNION ALL
SELECT o.id, o.slug, o.names, o.kinds, o.addresses FROM former_slug f JOIN organisation o ON o.id = f.organisation WHERE f.slug = $slug
LIMIT 1
