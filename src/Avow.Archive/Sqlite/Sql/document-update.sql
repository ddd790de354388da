UPDATE document
SET reader = $reader, words = $words, content = $content, as_read = $as_read, digest = $digest, superseded = $superseded
WHERE seq = $seq
