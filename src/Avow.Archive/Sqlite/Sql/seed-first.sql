SELECT key, day, text, place FROM seed WHERE key = $key ORDER BY day, text LIMIT 1
