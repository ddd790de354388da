SELECT seq, ordinal, words, content, as_read, digest, superseded, as_read_words FROM document WHERE capture = $capture ORDER BY ordinal
