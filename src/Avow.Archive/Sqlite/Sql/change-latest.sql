-- What the record says stands, of each thing that was changed.
SELECT c.kind, c.thing, c.after, c.number FROM change c
WHERE (c.number, c.ordinal) = (SELECT x.number, x.ordinal FROM change x WHERE x.kind = c.kind AND x.thing = c.thing ORDER BY x.number DESC, x.ordinal DESC LIMIT 1)
ORDER BY c.number, c.ordinal
