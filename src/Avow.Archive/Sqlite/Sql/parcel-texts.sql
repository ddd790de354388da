SELECT t.id, d.id, t.witness, t.statement, l.id, t.role, t.title, t.language, t.day, t.issuer, o.slug, i.slug, t.range_start, t.range_end, n.id, s.changed_at, a.id, t.withheld
FROM text t
JOIN document d ON d.seq = t.document
JOIN text l ON l.seq = t.lead
JOIN stamp s ON s.text = t.seq
JOIN text a ON a.seq = s.lead
LEFT JOIN organisation o ON o.id = t.outlet
LEFT JOIN organisation i ON i.id = t.issuing
LEFT JOIN text n ON n.seq = t.superseded_by
ORDER BY t.seq
