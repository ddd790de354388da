INSERT INTO event (id, slug, names, since) VALUES ($id, $slug, $names, $since)
ON CONFLICT (id) DO UPDATE SET names = excluded.names, since = excluded.since
