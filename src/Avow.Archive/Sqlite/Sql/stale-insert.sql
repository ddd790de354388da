INSERT INTO stale (text, day, words) SELECT $text, $day, $words WHERE (SELECT related FROM text WHERE seq = $text) > 0 ON CONFLICT DO NOTHING
