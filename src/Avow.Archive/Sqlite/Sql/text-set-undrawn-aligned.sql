WITH pair (a, b) AS (
SELECT x.a, x.b FROM alignment x JOIN text a ON a.seq = x.a JOIN text b ON b.seq = x.b
WHERE ((a.language = $a OR a.language LIKE $a || '-%') AND (b.language = $b OR b.language LIKE $b || '-%'))
   OR ((a.language = $b OR a.language LIKE $b || '-%') AND (b.language = $a OR b.language LIKE $a || '-%')))
UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT a FROM pair UNION SELECT b FROM pair)
