SELECT a.id, b.id, x.method, x.alignment FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b ORDER BY a.id, b.id
