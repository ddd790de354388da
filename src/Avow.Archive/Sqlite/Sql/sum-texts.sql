-- What a text is, and what a summary says of it; its organisations are added by themselves. The second column is the place of the text that stands for it.
SELECT t.seq, coalesce(t.superseded_by, t.seq), t.id, t.statement, l.statement, c.id, c.source, t.outlet, t.issuing,
  l.id, d.id, d.digest, d.ordinal, c.captured_at, c.label, e.id, s.address, t.witness, t.role, t.title, t.language, t.day, t.issuer, t.range_start, t.range_end, t.withheld
FROM text t
JOIN text l ON l.seq = t.lead
JOIN document d ON d.seq = t.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
LEFT JOIN event e ON e.slug = c.about
ORDER BY c.seq, d.ordinal, t.witness
