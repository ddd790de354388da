-- Those that changed; those of which a pair came or went; those that are no longer read and are still remembered.
SELECT id FROM text WHERE related = 1
UNION
SELECT t.id FROM undrawn_pair u JOIN text t ON t.seq = u.text WHERE t.related = 2 AND t.superseded_by IS NULL
UNION
SELECT t.id FROM text t JOIN drawn d ON d.text = t.seq WHERE t.superseded_by IS NOT NULL
ORDER BY 1 LIMIT $most
