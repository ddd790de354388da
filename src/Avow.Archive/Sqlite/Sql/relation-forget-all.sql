DELETE FROM relation
WHERE method IS NOT NULL AND id NOT IN (SELECT relation FROM decision WHERE verdict = 'Confirmed')
