INSERT INTO resolution (document, key, resolution) VALUES ($document, $key, $resolution)
