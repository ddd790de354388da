SELECT DISTINCT standing.id
FROM text named JOIN text standing ON standing.seq = coalesce(named.superseded_by, named.seq)
WHERE named.id >= $start AND named.id < $end AND standing.superseded_by IS NULL AND ($role IS NULL OR standing.role = $role)
ORDER BY 1
LIMIT 2
