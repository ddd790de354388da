SELECT t.id, f.id, l.id, t.day, c.captured_at, d.follows
FROM text t JOIN text l ON l.seq = t.lead JOIN document o ON o.seq = t.document JOIN capture c ON c.seq = o.capture
LEFT JOIN drawn d ON d.text = t.seq LEFT JOIN text f ON f.seq = d.follows
WHERE t.seq = $seq AND t.superseded_by IS NULL
