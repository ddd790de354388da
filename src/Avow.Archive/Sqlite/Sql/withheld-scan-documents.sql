SELECT capture, coalesce(as_read_words, words), content, as_read, as_read_words IS NOT NULL FROM document WHERE superseded = 0 AND capture > $after AND capture <= $until
