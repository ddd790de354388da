-- The most printed first, in the order of phrase-all; a row for each printer, with the earliest of its texts (bare columns are those of the row with the minimum).
WITH most AS (
  SELECT p.seq, p.kind, p.words, p.texts, row_number() OVER (ORDER BY p.texts DESC, e.day IS NULL, e.day, c.captured_at, e.id, f.range_start, f.range_end, p.seq) AS place
  FROM phrase p
  JOIN phrase_place f ON f.phrase = p.seq AND f.ordinal = 0
  JOIN text e ON e.seq = f.text
  JOIN document d ON d.seq = e.document
  JOIN capture c ON c.seq = d.capture
  ORDER BY place LIMIT $most)
SELECT m.seq, m.kind, m.words, t.id, x.range_start, x.range_end, count(*), min(x.ordinal)
FROM most m
JOIN phrase_place x ON x.phrase = m.seq
JOIN text t ON t.seq = x.text
JOIN document d ON d.seq = t.document
JOIN capture c ON c.seq = d.capture
JOIN source s ON s.seq = c.source
WHERE t.superseded_by IS NULL
GROUP BY m.place, coalesce(t.outlet, s.host, s.address)
ORDER BY m.place, count(*) DESC, min(x.ordinal)
