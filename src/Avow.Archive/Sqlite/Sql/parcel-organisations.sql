SELECT id, slug, names, kinds, addresses FROM organisation ORDER BY slug
