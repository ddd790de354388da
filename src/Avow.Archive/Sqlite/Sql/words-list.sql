-- A statement is listed by its lead text where that fits, else by the earliest that does.
WITH fitting AS MATERIALIZED (
  SELECT t.lead, t.seq, t.day, min(CASE WHEN t.seq = t.lead THEN '' ELSE coalesce(t.day, '~') END) AS place, count(*) AS texts
  FROM text t
  WHERE t.superseded_by IS NULL
    AND ($organisation IS NULL OR t.outlet = $organisation OR t.issuing = $organisation
         OR $host IS NOT NULL AND $host = (SELECT s.host FROM document d JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source WHERE d.seq = t.document))
    AND ($language IS NULL OR lower(t.language) = $language OR substr(lower(t.language), 1, length($language) + 1) = $language || '-')
    AND ($since IS NULL OR t.day >= $since)
    AND ($until IS NULL OR t.day <= $until)
  GROUP BY t.lead
)
SELECT page.seq, page.texts, total.statements
FROM (SELECT count(*) AS statements FROM fitting) total
LEFT JOIN (SELECT seq, texts, day FROM fitting ORDER BY day DESC, seq LIMIT $take OFFSET $skip) page ON TRUE
ORDER BY page.day DESC, page.seq
