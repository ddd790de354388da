SELECT t.id, d.id, t.witness, t.role, t.title, t.language, t.day, t.outlet, t.range_start, t.range_end, d.words
FROM text t JOIN document d ON d.seq = t.document
WHERE d.id = $document AND t.superseded_by IS NULL
ORDER BY t.witness
