SELECT id, slug, names, since FROM event ORDER BY slug
