INSERT INTO organisation (id, slug, names, kinds, addresses) VALUES ($id, $slug, $names, $kinds, $addresses)
ON CONFLICT (id) DO UPDATE SET names = excluded.names, kinds = excluded.kinds, addresses = excluded.addresses
