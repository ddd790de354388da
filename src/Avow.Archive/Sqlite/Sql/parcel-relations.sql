SELECT r.id, r.kind, a.id, b.id, r.direction_known, r.method, r.score, r.asserted_at, r.spans, r.lost
FROM relation r JOIN text a ON a.seq = r.from_text JOIN text b ON b.seq = r.to_text
ORDER BY r.id
