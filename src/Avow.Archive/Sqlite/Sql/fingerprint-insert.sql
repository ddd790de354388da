INSERT INTO fingerprint (hash, text) SELECT value, $text FROM json_each($hashes) WHERE TRUE ON CONFLICT DO NOTHING
