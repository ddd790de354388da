SELECT id FROM text WHERE seq = $seq
