SELECT kind, count(*) FROM damage WHERE resolution IS NULL GROUP BY kind ORDER BY count(*) DESC, kind
