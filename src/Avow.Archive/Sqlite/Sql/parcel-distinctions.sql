SELECT a, b, said_at FROM distinct_organisations ORDER BY a, b
