SELECT kind, count(*), count(resolution) FROM damage GROUP BY kind ORDER BY 2 DESC, 1
