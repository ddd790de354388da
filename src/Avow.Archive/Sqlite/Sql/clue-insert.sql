INSERT INTO clue (key, day, text) VALUES ($key, $day, $text) ON CONFLICT DO NOTHING
