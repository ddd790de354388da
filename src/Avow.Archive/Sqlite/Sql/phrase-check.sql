SELECT t.id, x.range_end, t.range_end - t.range_start FROM phrase_place x JOIN text t ON t.seq = x.text
WHERE t.superseded_by IS NULL AND (x.range_start < 0 OR x.range_end <= x.range_start OR x.range_end > t.range_end - t.range_start)
