INSERT INTO organisation (id, slug, names, kinds, addresses) VALUES ($id, $slug, $names, $kinds, $addresses)
