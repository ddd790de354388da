SELECT id FROM text WHERE related = 0 ORDER BY id LIMIT $most
