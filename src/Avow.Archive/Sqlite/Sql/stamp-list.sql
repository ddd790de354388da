-- Many may be of one second: the rest of it and what lies behind it are two steps into the index.
SELECT text, changed_at FROM stamp WHERE changed_at = $after AND text > $place AND changed_at <= $until
UNION ALL
SELECT text, changed_at FROM stamp WHERE changed_at > $after AND changed_at <= $until
ORDER BY changed_at, text
LIMIT $count
