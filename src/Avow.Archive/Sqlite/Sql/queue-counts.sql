SELECT (SELECT count(*) FROM capture WHERE looked_over_at IS NULL), (SELECT count(*) FROM text WHERE lacks > 0),
  (SELECT count(*) FROM text WHERE lacks & 1), (SELECT count(*) FROM text WHERE lacks & 2), (SELECT count(*) FROM text WHERE lacks & 4),
  (SELECT count(*) FROM text WHERE lacks & 8), (SELECT count(*) FROM text WHERE lacks & 16)
