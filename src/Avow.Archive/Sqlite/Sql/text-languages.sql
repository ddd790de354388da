SELECT language, count(*) FROM text GROUP BY language ORDER BY 2 DESC, 1
