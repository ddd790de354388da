SELECT b FROM translation WHERE a = $text
UNION
SELECT a FROM translation WHERE b = $text
