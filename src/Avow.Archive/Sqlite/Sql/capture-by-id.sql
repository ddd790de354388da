SELECT c.id, s.address, c.captured_at, c.digest, c.length, c.exchange
FROM capture c JOIN source s ON s.seq = c.source
WHERE c.id = $id AND c.withheld < 3
