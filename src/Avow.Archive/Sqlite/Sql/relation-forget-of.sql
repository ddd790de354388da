DELETE FROM relation
WHERE method IS NOT NULL AND (from_text = $text OR to_text = $text)
  AND id NOT IN (SELECT relation FROM decision WHERE verdict = 'Confirmed')
