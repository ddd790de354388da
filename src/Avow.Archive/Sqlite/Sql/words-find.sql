-- A statement is ranked by its best text and shown by its lead text where that answers too, else by the best.
-- Bare columns beside min() are of the row that holds it (https://sqlite.org/lang_select.html, "Bare columns in an aggregate query").
WITH found AS MATERIALIZED (
  SELECT rowid AS seq, bm25(words, 4.0, 1.0, 1.0) AS rank FROM words WHERE words MATCH $match
),
fitting AS MATERIALIZED (
  SELECT t.lead, t.seq AS best, min(f.rank) AS rank, count(*) AS texts, count(CASE WHEN t.seq = t.lead THEN 1 END) AS leads
  FROM found f
  JOIN text t ON t.seq = f.seq
  WHERE ($organisation IS NULL OR t.outlet = $organisation OR t.issuing = $organisation
         OR $host IS NOT NULL AND $host = (SELECT s.host FROM document d JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source WHERE d.seq = t.document))
    AND ($language IS NULL OR lower(t.language) = $language OR substr(lower(t.language), 1, length($language) + 1) = $language || '-')
    AND ($since IS NULL OR t.day >= $since)
    AND ($until IS NULL OR t.day <= $until)
  GROUP BY t.lead
)
SELECT page.seq, page.texts, total.statements
FROM (SELECT count(*) AS statements FROM fitting) total
LEFT JOIN (
  SELECT CASE leads WHEN 0 THEN best ELSE lead END AS seq, texts, rank FROM fitting ORDER BY rank, seq LIMIT $take OFFSET $skip
) page ON TRUE
ORDER BY page.rank, page.seq
