SELECT d.words, t.range_start, t.range_end, t.superseded_by IS NOT NULL, t.id
FROM text t JOIN document d ON d.seq = t.document
WHERE t.seq = $seq
