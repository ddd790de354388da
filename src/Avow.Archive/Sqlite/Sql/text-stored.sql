SELECT t.seq, t.id, d.ordinal, t.witness, t.role, t.title, t.language, t.day, t.issuer, t.range_start, t.range_end, t.superseded_by, t.withheld
FROM text t JOIN document d ON d.seq = t.document
WHERE d.capture = $capture
ORDER BY d.ordinal, t.witness
