SELECT id FROM text WHERE id >= $start AND id < $end AND ($role IS NULL OR role = $role) ORDER BY id LIMIT 2
