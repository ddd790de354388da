DELETE FROM distinct_organisations WHERE a = $a AND b = $b
