INSERT INTO event (id, slug, names, since) VALUES ($id, $slug, $names, $since)
