SELECT kind, thing, before, after FROM change
WHERE number = $number AND ($kind IS NULL OR kind = $kind) AND ($thing IS NULL OR thing = $thing)
ORDER BY ordinal LIMIT $most
