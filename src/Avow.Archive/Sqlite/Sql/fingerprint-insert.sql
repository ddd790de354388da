INSERT INTO fingerprint (hash, text) VALUES ($hash, $text) ON CONFLICT DO NOTHING
