WITH fitting AS (
  SELECT t.lead, t.seq, t.day,
         row_number() OVER (PARTITION BY t.lead ORDER BY t.day, t.seq) AS place,
         count(*) OVER (PARTITION BY t.lead) AS texts
  FROM text t
  JOIN document d ON d.seq = t.document
  JOIN capture c ON c.seq = d.capture
  JOIN source s ON s.seq = c.source
  WHERE ($organisation IS NULL OR t.outlet = $organisation OR t.issuing = $organisation OR s.host = $host)
    AND ($language IS NULL OR t.language = $language OR t.language LIKE $language || '-%')
    AND ($since IS NULL OR t.day >= $since)
    AND ($until IS NULL OR t.day <= $until)
)
SELECT seq, texts, count(*) OVER () AS statements
FROM fitting
WHERE place = 1
ORDER BY day DESC, seq
LIMIT $take OFFSET $skip
