SELECT id FROM text WHERE related = 1 ORDER BY id LIMIT $most
