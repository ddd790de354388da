-- One step through the index per language, however many texts there are.
WITH RECURSIVE tag (language) AS (
  SELECT min(language) FROM text
  UNION ALL
  SELECT (SELECT min(t.language) FROM text t WHERE t.language > tag.language) FROM tag WHERE tag.language IS NOT NULL
)
SELECT language FROM tag WHERE language IS NOT NULL
