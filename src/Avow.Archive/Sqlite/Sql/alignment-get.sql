SELECT a.id, b.id, x.method, x.alignment FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b
WHERE x.a = $a AND x.b = $b AND x.method = $method
