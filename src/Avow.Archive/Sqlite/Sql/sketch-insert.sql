INSERT INTO sketch (text, day, keys) VALUES ($text, $day, $keys)
