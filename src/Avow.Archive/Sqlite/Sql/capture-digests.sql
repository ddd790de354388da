SELECT DISTINCT digest FROM capture ORDER BY digest
