SELECT a.id, b.id FROM shared s JOIN text a ON a.seq = s.a JOIN text b ON b.seq = s.b
