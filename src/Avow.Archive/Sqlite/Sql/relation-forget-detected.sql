DELETE FROM relation
WHERE from_text = $text AND method IS NOT NULL
  AND id NOT IN (SELECT relation FROM decision WHERE verdict = 'Confirmed')
