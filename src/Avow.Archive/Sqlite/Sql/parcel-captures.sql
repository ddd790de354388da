SELECT c.seq, c.id, s.address, c.captured_at, c.digest, c.length, c.exchange, c.unread, c.label, c.about, c.looked_over_at, s.kept, c.kept, c.withheld
FROM capture c JOIN source s ON s.seq = c.source
ORDER BY c.seq
