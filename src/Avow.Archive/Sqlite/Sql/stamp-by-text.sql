-- Of a text that is no longer read, whose word it was as far as its row still says. The view is asked for one text at a time: joined from the left it would be made whole.
SELECT t.id, s.changed_at, s.text, t.superseded_by IS NULL, t.language, o.slug, t.lead
FROM text t
JOIN stamp s ON s.text = t.seq
LEFT JOIN organisation o ON o.id = CASE WHEN t.superseded_by IS NULL THEN (SELECT w.organisation FROM word w WHERE w.text = t.seq) ELSE coalesce(t.issuing, t.outlet) END
WHERE t.seq = $text
