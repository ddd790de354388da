SELECT a.id, b.id, s.spans FROM shared s JOIN text a ON a.seq = s.a JOIN text b ON b.seq = s.b ORDER BY a.id, b.id
