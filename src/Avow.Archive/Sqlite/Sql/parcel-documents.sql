SELECT d.id, c.id, d.ordinal, d.superseded, d.words, d.content, d.as_read FROM document d JOIN capture c ON c.seq = d.capture ORDER BY d.seq
