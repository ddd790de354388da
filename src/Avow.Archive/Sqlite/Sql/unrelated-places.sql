SELECT t.id, coalesce(t.day, substr(c.captured_at, 1, 10)) FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE t.related = 0 ORDER BY t.id LIMIT $most
