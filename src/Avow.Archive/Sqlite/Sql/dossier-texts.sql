SELECT t.id, l.statement, d.id, c.id, t.role, t.title, t.language, t.day, t.outlet, t.issuer, s.address, c.captured_at, t.range_end - t.range_start, c.label, t.issuing, l.id, w.organisation
FROM told e
JOIN text t ON t.lead = e.lead
JOIN word w ON w.text = t.seq
JOIN text l ON l.seq = t.lead
JOIN document d ON d.seq = t.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
WHERE e.event = $event
ORDER BY coalesce(t.day, substr(c.captured_at, 1, 10)), t.day IS NULL, c.captured_at, t.id
LIMIT $count
