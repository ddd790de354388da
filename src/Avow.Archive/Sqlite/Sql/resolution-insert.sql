INSERT INTO resolution (document, key, resolution) VALUES ((SELECT seq FROM document WHERE id = $document), $key, $resolution)
