SELECT s.id FROM text t JOIN text s ON s.document = t.document WHERE t.id = $id AND s.superseded_by IS NULL ORDER BY s.witness
