INSERT INTO alignment (a, b, method, alignment) VALUES ($a, $b, $method, $alignment)
ON CONFLICT (a, b) DO UPDATE SET method = excluded.method, alignment = excluded.alignment
