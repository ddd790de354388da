SELECT t.id
FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture
WHERE c.label = $label AND t.role = $role AND t.superseded_by IS NULL
ORDER BY d.ordinal, t.witness
LIMIT 1
