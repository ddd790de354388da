SELECT id FROM relation ORDER BY id
