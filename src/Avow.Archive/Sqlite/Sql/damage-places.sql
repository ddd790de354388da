-- By the organisation that published it, those without a registered one after, by host; then as the captures came.
SELECT d.id, m.place
FROM damage m
JOIN document d ON d.seq = m.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
LEFT JOIN organisation o ON o.id = (SELECT t.outlet FROM text t WHERE t.document = d.seq AND t.superseded_by IS NULL LIMIT 1)
WHERE ($kind IS NULL OR m.kind = $kind) AND ($resolved IS NULL OR (m.resolution IS NOT NULL) = $resolved)
ORDER BY o.slug IS NULL, o.slug, coalesce(s.host, ''), s.address, c.seq, d.ordinal, m.place
LIMIT $count OFFSET $skip
