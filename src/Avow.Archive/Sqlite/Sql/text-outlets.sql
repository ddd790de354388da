SELECT t.seq, coalesce(s.kept, s.address), t.issuer
FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source
ORDER BY t.seq
