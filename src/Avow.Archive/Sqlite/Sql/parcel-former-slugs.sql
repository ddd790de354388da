SELECT slug FROM former_slug WHERE organisation = $id ORDER BY slug
