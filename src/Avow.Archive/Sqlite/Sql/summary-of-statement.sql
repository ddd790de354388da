SELECT t.id, l.statement, d.id, c.id, t.role, t.title, t.language, t.day, t.outlet, t.issuer, s.address, c.captured_at, t.range_end - t.range_start, c.label, t.issuing
FROM text t
JOIN text l ON l.seq = t.lead
JOIN document d ON d.seq = t.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
WHERE t.superseded_by IS NULL AND t.lead = (
  SELECT standing.lead FROM text named JOIN text standing ON standing.seq = coalesce(named.superseded_by, named.seq)
  WHERE named.statement = $statement)
ORDER BY t.seq <> t.lead, t.day IS NULL, t.day, t.id
