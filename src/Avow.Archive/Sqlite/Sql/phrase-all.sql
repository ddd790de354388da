-- The most printed first, then by the age of the earliest text that has it; a row for each place, by age.
SELECT p.seq, p.kind, p.words, t.id, x.range_start, x.range_end
FROM phrase p
JOIN phrase_place f ON f.phrase = p.seq AND f.ordinal = 0
JOIN text e ON e.seq = f.text
JOIN document d ON d.seq = e.document
JOIN capture c ON c.seq = d.capture
JOIN phrase_place x ON x.phrase = p.seq
JOIN text t ON t.seq = x.text
WHERE t.superseded_by IS NULL
ORDER BY p.texts DESC, e.day IS NULL, e.day, c.captured_at, e.id, f.range_start, f.range_end, p.seq, x.ordinal
