INSERT INTO shared (a, b, spans) VALUES ($a, $b, $spans)
