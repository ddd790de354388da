SELECT slug FROM former_slug ORDER BY slug
