SELECT d.relation, d.verdict, d.decided_at, a.id, b.id
FROM decision d LEFT JOIN text a ON a.seq = d.from_text LEFT JOIN text b ON b.seq = d.to_text
ORDER BY d.relation
