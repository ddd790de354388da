SELECT d.facts, d.weight, d.is_copy, f.id, d.takings FROM text t JOIN drawn d ON d.text = t.seq LEFT JOIN text f ON f.seq = d.follows WHERE t.id = $id
