SELECT a.id, b.id, s.spans FROM shared s JOIN text a ON a.seq = s.a JOIN text b ON b.seq = s.b WHERE s.a = (SELECT seq FROM text WHERE id = $id)
UNION ALL
SELECT a.id, b.id, s.spans FROM shared s JOIN text a ON a.seq = s.a JOIN text b ON b.seq = s.b WHERE s.b = (SELECT seq FROM text WHERE id = $id)
ORDER BY 1, 2
