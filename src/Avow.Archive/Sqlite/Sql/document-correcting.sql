SELECT d.capture, d.ordinal, coalesce(d.as_read_words, d.words), coalesce(d.as_read, d.content) FROM document d WHERE d.id = $id AND d.superseded = 0
