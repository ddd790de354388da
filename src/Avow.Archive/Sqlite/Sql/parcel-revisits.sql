SELECT seen_at, profile FROM revisit WHERE capture = $capture ORDER BY seen_at
