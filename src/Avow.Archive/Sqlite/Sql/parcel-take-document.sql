INSERT INTO document (id, capture, ordinal, reader, words, content, as_read, digest, superseded)
VALUES ($id, $capture, $ordinal, $reader, $words, $content, $as_read, $digest, $superseded)
RETURNING seq
