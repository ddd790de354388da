SELECT b FROM shared WHERE a = $text
UNION
SELECT a FROM shared WHERE b = $text
