SELECT t.id, coalesce(t.day, substr(c.captured_at, 1, 10)), t.related FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE t.id = $id AND t.superseded_by IS NULL
