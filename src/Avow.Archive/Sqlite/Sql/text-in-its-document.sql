SELECT t.id, d.id, t.witness, t.role, t.title, t.language, t.day, t.outlet, t.range_start, t.range_end, d.words, c.id, d.ordinal, d.content
FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE t.id = $id AND t.superseded_by IS NULL AND d.superseded = 0
