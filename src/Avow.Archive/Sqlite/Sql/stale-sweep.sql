DELETE FROM fingerprint WHERE text IN (SELECT text FROM stale)
