DELETE FROM former_slug WHERE slug = $slug
