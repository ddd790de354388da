SELECT d.capture, d.ordinal, coalesce(d.as_read_words, d.words), d.as_read, t.witness
FROM text t JOIN document d ON d.seq = t.document
WHERE t.id = $id AND t.superseded_by IS NULL AND d.as_read IS NOT NULL
