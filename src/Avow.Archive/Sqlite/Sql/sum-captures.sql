SELECT c.source, s.address, c.id, c.captured_at, c.digest, c.length, c.exchange, c.unread, c.label, c.about, c.withheld
FROM capture c JOIN source s ON s.seq = c.source
WHERE c.withheld < 3
ORDER BY c.seq
