INSERT INTO document (id, capture, ordinal, reader, words, content, as_read, digest, superseded, as_read_words)
VALUES ($id, $capture, $ordinal, $reader, $words, $content, $as_read, $digest, $superseded, $as_read_words)
RETURNING seq
