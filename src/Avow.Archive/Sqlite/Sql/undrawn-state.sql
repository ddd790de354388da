SELECT t.superseded_by IS NULL, t.related = 1, EXISTS (SELECT 1 FROM undrawn_pair WHERE text = t.seq), EXISTS (SELECT 1 FROM drawn WHERE text = t.seq)
FROM text t WHERE t.id = $id AND t.related > 0
