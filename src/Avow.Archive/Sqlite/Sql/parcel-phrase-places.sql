SELECT t.id, x.range_start, x.range_end FROM phrase_place x JOIN text t ON t.seq = x.text WHERE x.phrase = $phrase ORDER BY x.ordinal
