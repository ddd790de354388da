DELETE FROM relation
WHERE method IS NOT NULL AND ((from_text = $a AND to_text = $b) OR (from_text = $b AND to_text = $a))
  AND id NOT IN (SELECT relation FROM decision WHERE verdict = 'Confirmed')
