SELECT 1 FROM correction WHERE capture = $capture LIMIT 1
