-- The text that an id leads to: the text itself, or the one that stands in its place.
SELECT standing.id
FROM text named JOIN text standing ON standing.seq = coalesce(named.superseded_by, named.seq)
WHERE named.id = $id AND standing.superseded_by IS NULL
