SELECT s.text
FROM text t
JOIN stamp s ON s.text = t.seq
WHERE (t.issuing = $organisation OR t.outlet = $organisation)
  AND CASE WHEN t.superseded_by IS NULL THEN (SELECT w.organisation FROM word w WHERE w.text = t.seq) ELSE coalesce(t.issuing, t.outlet) END = $organisation
  AND (s.changed_at, s.text) > ($after, $place) AND s.changed_at <= $until
ORDER BY s.changed_at, s.text
LIMIT $count
