SELECT a.id, b.id, x.method, x.alignment FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b
WHERE ((a.language = $a OR a.language LIKE $a || '-%') AND (b.language = $b OR b.language LIKE $b || '-%'))
   OR ((a.language = $b OR a.language LIKE $b || '-%') AND (b.language = $a OR b.language LIKE $a || '-%'))
ORDER BY a.id, b.id
