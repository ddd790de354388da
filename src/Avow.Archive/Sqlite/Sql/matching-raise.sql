UPDATE about SET value = CAST(value AS INTEGER) + 1 WHERE key = 'matching'
