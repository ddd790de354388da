SELECT id, slug, names, since FROM event WHERE slug = $slug
