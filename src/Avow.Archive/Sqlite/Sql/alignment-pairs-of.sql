SELECT a.id, b.id FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b WHERE x.a = $text
UNION ALL
SELECT a.id, b.id FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b WHERE x.b = $text
