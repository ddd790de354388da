INSERT INTO membership (member, whole, capacity, since, until) VALUES ($member, $whole, $capacity, $since, $until)
ON CONFLICT (member, whole, capacity, since) DO UPDATE SET until = excluded.until
