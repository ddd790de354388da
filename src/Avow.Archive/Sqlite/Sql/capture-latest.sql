SELECT c.id, coalesce(s.kept, s.address), c.captured_at, c.digest, c.length, coalesce(json_extract(c.kept, '$.exchange'), c.exchange)
FROM capture c
JOIN source s ON s.seq = c.source
WHERE s.kept = $address OR (s.address = $address AND s.kept IS NULL)
ORDER BY max(c.captured_at, coalesce((SELECT max(r.seen_at) FROM revisit r WHERE r.capture = c.seq), '')) DESC
LIMIT 1
