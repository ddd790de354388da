SELECT d.capture, d.ordinal, d.words, coalesce(d.as_read, d.content) FROM document d WHERE d.id = $id AND d.superseded = 0
