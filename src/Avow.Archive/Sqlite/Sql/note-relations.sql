SELECT r.id, r.kind, f.id, t.id, r.lost, f.superseded_by IS NOT NULL, t.superseded_by IS NOT NULL, coalesce(d.decided_by, r.asserted_by)
FROM relation r
JOIN text f ON f.seq = r.from_text
JOIN text t ON t.seq = r.to_text
LEFT JOIN decision d ON d.relation = r.id
WHERE r.id IN (
    SELECT id FROM relation WHERE lost IS NOT NULL
    UNION SELECT id FROM relation WHERE from_text IN (SELECT seq FROM text WHERE superseded_by IS NOT NULL)
    UNION SELECT id FROM relation WHERE to_text IN (SELECT seq FROM text WHERE superseded_by IS NOT NULL))
  AND coalesce(d.verdict, '') <> 'Rejected'
  AND ($capture IS NULL OR EXISTS (SELECT 1 FROM document x WHERE x.capture = $capture AND x.seq IN (f.document, t.document)))
ORDER BY r.id
