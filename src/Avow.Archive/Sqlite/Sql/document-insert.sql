INSERT INTO document (id, capture, ordinal, reader, words, content, as_read, as_read_words, digest)
VALUES ($id, $capture, $ordinal, $reader, $words, $content, $as_read, $as_read_words, $digest)
RETURNING seq
