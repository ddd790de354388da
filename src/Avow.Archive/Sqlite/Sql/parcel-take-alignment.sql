INSERT INTO alignment (a, b, method, alignment) VALUES ($a, $b, $method, $alignment)
