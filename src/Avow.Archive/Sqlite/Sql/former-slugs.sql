SELECT f.slug FROM former_slug f JOIN organisation o ON o.id = f.organisation WHERE o.slug = $slug ORDER BY f.slug
