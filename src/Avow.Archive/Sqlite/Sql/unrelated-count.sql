SELECT count(*) FROM text WHERE related = 0
