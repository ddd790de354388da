SELECT value FROM about WHERE key = $key
