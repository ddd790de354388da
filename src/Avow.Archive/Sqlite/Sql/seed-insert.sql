INSERT INTO seed (key, day, text, place) VALUES ($key, $day, $text, $place) ON CONFLICT DO NOTHING
