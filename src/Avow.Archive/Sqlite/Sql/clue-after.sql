SELECT day, text FROM clue WHERE key = $key AND (day, text) > ($day, $text) ORDER BY day, text
