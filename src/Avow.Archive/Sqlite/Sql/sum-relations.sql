WITH told AS (
  SELECT r.from_text, r.to_text, r.id, r.kind, f.id AS taker, t.id AS source, f.superseded_by IS NULL AND t.superseded_by IS NULL AS stands,
    r.direction_known, r.method, r.score, r.asserted_by, r.asserted_at, r.spans, d.verdict, d.decided_by, d.decided_at
  FROM relation r JOIN text f ON f.seq = r.from_text JOIN text t ON t.seq = r.to_text LEFT JOIN decision d ON d.relation = r.id)
SELECT from_text, * FROM told
UNION ALL
SELECT to_text, * FROM told
