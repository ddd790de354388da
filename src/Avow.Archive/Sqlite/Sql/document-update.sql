UPDATE document
SET reader = $reader, words = $words, content = $content, as_read = $as_read, as_read_words = $as_read_words, digest = $digest, superseded = $superseded
WHERE seq = $seq
