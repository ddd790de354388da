SELECT id FROM text WHERE id >= $start AND id < $end ORDER BY id LIMIT 2
