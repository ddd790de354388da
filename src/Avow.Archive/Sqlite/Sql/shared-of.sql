SELECT a, b, spans FROM shared WHERE a = $text
UNION ALL
SELECT a, b, spans FROM shared WHERE b = $text
