SELECT a.id, b.id, x.spans FROM shared x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b ORDER BY a.id, b.id
