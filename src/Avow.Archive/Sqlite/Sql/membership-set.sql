INSERT INTO membership (member, whole, capacity, since, until) VALUES ($member, $whole, $capacity, $since, $until)
ON CONFLICT (member, whole, capacity) DO UPDATE SET since = excluded.since, until = excluded.until
