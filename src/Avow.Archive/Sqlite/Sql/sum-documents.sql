-- The digest is over words and content.
SELECT c.source, d.id, c.id, d.ordinal, d.reader, d.digest, d.superseded, d.as_read
FROM document d JOIN capture c ON c.seq = d.capture
