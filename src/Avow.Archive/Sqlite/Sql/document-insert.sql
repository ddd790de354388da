INSERT INTO document (id, capture, ordinal, reader, words, content)
VALUES ($id, $capture, $ordinal, $reader, $words, $content)
RETURNING seq
