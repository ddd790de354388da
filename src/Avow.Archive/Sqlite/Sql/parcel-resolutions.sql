SELECT d.id, r.key, r.resolution FROM resolution r JOIN document d ON d.seq = r.document ORDER BY d.id, r.key
