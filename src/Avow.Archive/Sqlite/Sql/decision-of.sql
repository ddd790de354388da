SELECT d.verdict, d.decided_by, d.decided_at, f.id, t.id
FROM decision d LEFT JOIN text f ON f.seq = d.from_text LEFT JOIN text t ON t.seq = d.to_text
WHERE d.relation = $relation
