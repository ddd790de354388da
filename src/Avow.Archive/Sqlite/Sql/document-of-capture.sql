SELECT d.id, c.id, d.ordinal, d.words, d.content
FROM document d JOIN capture c ON c.seq = d.capture
WHERE c.id = $capture AND d.superseded = 0
ORDER BY d.ordinal
