SELECT l.statement, l.id, l.issuing, l.day, e.id
FROM text t
JOIN text l ON l.seq = t.lead
JOIN document d ON d.seq = l.document
JOIN capture c ON c.seq = d.capture
LEFT JOIN event e ON e.slug = c.about
WHERE t.statement = $id
