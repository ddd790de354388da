SELECT 1 FROM relation WHERE id = $id
