-- Every document that was ever corrected, as its reader gave it; one that is no longer read is empty.
SELECT c.seq, c.id, k.ordinal, coalesce(d.as_read_words, d.words), coalesce(d.as_read, d.content)
FROM (SELECT DISTINCT capture, ordinal FROM correction WHERE $capture IS NULL OR capture = $capture) k
JOIN capture c ON c.seq = k.capture
JOIN document d ON d.capture = k.capture AND d.ordinal = k.ordinal
ORDER BY c.seq, k.ordinal
