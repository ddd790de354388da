SELECT 1 FROM text WHERE id = $id
