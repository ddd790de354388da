SELECT t.id, t.statement, d.id, c.id, t.role, t.title, t.language, t.day, t.outlet, t.issuer, s.address, c.captured_at, t.range_end - t.range_start, c.label, t.issuing
FROM text t
JOIN document d ON d.seq = t.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
JOIN word w ON w.text = t.seq
WHERE t.role = $role AND t.lead = t.seq
  AND (t.issuing = $organisation OR t.outlet = $organisation) AND w.organisation = $organisation
ORDER BY t.day DESC, t.id
LIMIT $count OFFSET $skip
