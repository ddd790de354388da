SELECT kind, count(*) FROM relation WHERE decided = 0 AND method IS NOT NULL GROUP BY kind ORDER BY count(*) DESC, kind
