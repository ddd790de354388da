SELECT t.id, coalesce(t.day, substr(c.captured_at, 1, 10)), t.related FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE t.sketched = 0 AND t.superseded_by IS NULL ORDER BY t.id LIMIT $most
