SELECT 1 FROM text
WHERE lower(language) = $language OR substr(lower(language), 1, length($language) + 1) = $language || '-'
LIMIT 1
