SELECT id FROM document ORDER BY seq
