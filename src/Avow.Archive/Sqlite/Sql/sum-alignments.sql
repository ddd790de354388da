SELECT x.a, a.id, b.id, x.method, x.alignment FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b
UNION ALL
SELECT x.b, a.id, b.id, x.method, x.alignment FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b
