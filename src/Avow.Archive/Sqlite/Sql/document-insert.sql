INSERT INTO document (id, capture, ordinal, reader, words, content, as_read, digest)
VALUES ($id, $capture, $ordinal, $reader, $words, $content, $as_read, $digest)
RETURNING seq
