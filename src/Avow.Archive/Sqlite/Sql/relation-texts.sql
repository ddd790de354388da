SELECT f.id, t.id FROM relation r JOIN text f ON f.seq = r.from_text JOIN text t ON t.seq = r.to_text WHERE r.id = $relation
UNION ALL
SELECT f.id, t.id FROM decision d LEFT JOIN text f ON f.seq = d.from_text LEFT JOIN text t ON t.seq = d.to_text WHERE d.relation = $relation
