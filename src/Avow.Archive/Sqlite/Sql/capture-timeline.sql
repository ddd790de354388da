SELECT c.captured_at AS at, c.id, NULL AS profile
FROM capture c JOIN source s ON s.seq = c.source
WHERE s.address = $address AND c.withheld < 3
UNION ALL
SELECT r.seen_at, c.id, r.profile
FROM revisit r JOIN capture c ON c.seq = r.capture JOIN source s ON s.seq = c.source
WHERE s.address = $address AND c.withheld < 3
ORDER BY 1, 2
