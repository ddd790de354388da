WITH found AS MATERIALIZED (
  SELECT rowid AS seq, bm25(words, 4.0, 1.0, 1.0) AS rank FROM words WHERE words MATCH $match
),
fitting AS (
  SELECT t.lead, t.seq, f.rank,
         row_number() OVER (PARTITION BY t.lead ORDER BY f.rank, t.seq) AS place,
         count(*) OVER (PARTITION BY t.lead) AS texts
  FROM found f
  JOIN text t ON t.seq = f.seq
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
ORDER BY rank, seq
LIMIT $take OFFSET $skip
