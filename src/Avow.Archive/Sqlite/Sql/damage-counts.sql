SELECT kind, count(*) FROM damage GROUP BY kind ORDER BY 2 DESC, 1
