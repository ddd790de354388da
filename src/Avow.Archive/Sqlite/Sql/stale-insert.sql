INSERT INTO stale (text) SELECT $text WHERE (SELECT related FROM text WHERE seq = $text) > 0 ON CONFLICT DO NOTHING
