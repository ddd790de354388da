SELECT d.id, c.id, d.ordinal, d.words, d.content, d.digest, d.as_read, d.capture, d.as_read_words
FROM document d JOIN capture c ON c.seq = d.capture
WHERE d.seq = $seq
