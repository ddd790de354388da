SELECT seq, ordinal, words, content, as_read, digest, superseded FROM document WHERE capture = $capture ORDER BY ordinal
