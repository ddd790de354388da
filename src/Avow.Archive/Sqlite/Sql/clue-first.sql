SELECT day, text FROM clue WHERE key = $key ORDER BY day, text LIMIT $most
