-- As queue-texts, of one text, whatever it lacks.
SELECT t.id, l.statement, d.id, c.id, t.role, t.title, t.language, t.day, t.outlet, t.issuer, s.address, c.captured_at, t.range_end - t.range_start, c.label, t.issuing, t.lacks
FROM text t JOIN text l ON l.seq = t.lead JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source
WHERE t.id = $id AND t.superseded_by IS NULL
