SELECT r.id, r.kind, f.id, t.id, r.direction_known, r.method, r.score, r.asserted_by, r.asserted_at, r.spans, d.verdict, d.decided_by, d.decided_at
FROM relation r
JOIN text f ON f.seq = r.from_text
JOIN text t ON t.seq = r.to_text
LEFT JOIN decision d ON d.relation = r.id
WHERE (r.from_text = (SELECT seq FROM text WHERE id = $text) OR r.to_text = (SELECT seq FROM text WHERE id = $text))
  AND coalesce(d.verdict, '') <> 'Rejected' AND f.superseded_by IS NULL AND t.superseded_by IS NULL
ORDER BY coalesce(r.score, 1) DESC, r.id
