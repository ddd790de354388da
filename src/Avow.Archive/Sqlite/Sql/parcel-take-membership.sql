INSERT INTO membership (member, whole, capacity, since, until) VALUES ($member, $whole, $capacity, $since, $until)
