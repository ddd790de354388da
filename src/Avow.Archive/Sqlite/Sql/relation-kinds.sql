SELECT r.kind, count(*) FROM relation r
JOIN text f ON f.seq = r.from_text
JOIN text t ON t.seq = r.to_text
LEFT JOIN decision d ON d.relation = r.id
WHERE coalesce(d.verdict, '') <> 'Rejected' AND f.superseded_by IS NULL AND t.superseded_by IS NULL
GROUP BY r.kind ORDER BY count(*) DESC, r.kind
