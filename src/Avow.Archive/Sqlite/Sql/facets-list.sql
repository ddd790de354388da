WITH fitting AS MATERIALIZED (
  SELECT t.lead, t.language, t.day, t.outlet, t.issuing
  FROM text t
  WHERE t.superseded_by IS NULL
    AND ($organisation IS NULL OR t.outlet = $organisation OR t.issuing = $organisation
         OR $host IS NOT NULL AND $host = (SELECT s.host FROM document d JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source WHERE d.seq = t.document))
    AND ($language IS NULL OR lower(t.language) = $language OR substr(lower(t.language), 1, length($language) + 1) = $language || '-')
    AND ($since IS NULL OR t.day >= $since)
    AND ($until IS NULL OR t.day <= $until)
)
SELECT 'Language', lower(substr(language, 1, instr(language || '-', '-') - 1)) AS value, count(DISTINCT lead) AS statements FROM fitting GROUP BY value
UNION ALL SELECT 'Year', substr(day, 1, 4), count(DISTINCT lead) FROM fitting WHERE day IS NOT NULL GROUP BY substr(day, 1, 4)
UNION ALL SELECT 'Organisation', o.slug, count(DISTINCT said.lead)
  FROM (SELECT lead, outlet AS organisation FROM fitting UNION SELECT lead, issuing FROM fitting) said JOIN organisation o ON o.id = said.organisation GROUP BY o.slug
ORDER BY 1, statements DESC, 2
