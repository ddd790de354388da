INSERT INTO document (id, capture, ordinal, reader, words, content, digest)
VALUES ($id, $capture, $ordinal, $reader, $words, $content, $digest)
RETURNING seq
