-- Every text that is read, by the day it is known to be of, then by id.
SELECT t.id, coalesce(t.day, substr(c.captured_at, 1, 10)) AS known, t.related FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE t.superseded_by IS NULL ORDER BY known, t.id
