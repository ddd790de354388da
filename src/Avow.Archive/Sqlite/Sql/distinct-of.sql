SELECT said_by, said_at FROM distinct_organisations WHERE a = $a AND b = $b
