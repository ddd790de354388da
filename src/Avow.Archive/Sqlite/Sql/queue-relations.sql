SELECT r.id, r.kind, f.id, t.id, r.direction_known, r.method, r.score, r.asserted_by, r.asserted_at, r.spans, NULL, NULL, NULL
FROM relation r JOIN text f ON f.seq = r.from_text JOIN text t ON t.seq = r.to_text
WHERE r.decided = 0 AND r.method IS NOT NULL AND (r.score, r.id) > ($score, $id)
ORDER BY r.score, r.id LIMIT $count
