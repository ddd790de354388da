SELECT d.id, c.id, d.ordinal, d.superseded, d.words, d.content, d.as_read, d.as_read_words FROM document d JOIN capture c ON c.seq = d.capture ORDER BY d.seq
