-- What a text is read from, as its reader gave it, and its place in that.
SELECT d.capture, d.ordinal, coalesce(d.as_read_words, d.words), coalesce(d.as_read, d.content), t.witness, d.id
FROM text t JOIN document d ON d.seq = t.document
WHERE t.id = $id AND t.superseded_by IS NULL
