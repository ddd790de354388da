SELECT language, count(*) FROM text WHERE role = 'Statement' GROUP BY language ORDER BY 2 DESC, 1
