SELECT c.id, s.address, c.captured_at, c.digest, c.length, c.exchange
FROM capture c
JOIN source s ON s.seq = c.source
WHERE s.address = $address
ORDER BY max(c.captured_at, coalesce((SELECT max(r.seen_at) FROM revisit r WHERE r.capture = c.seq), '')) DESC
LIMIT 1
