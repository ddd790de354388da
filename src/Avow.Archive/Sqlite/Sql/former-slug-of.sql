SELECT o.slug FROM former_slug f JOIN organisation o ON o.id = f.organisation WHERE f.slug = $slug
