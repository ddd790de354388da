SELECT key, day, text, place FROM seed WHERE key = $key AND (day, text) > ($day, $text) ORDER BY day, text LIMIT $most
