SELECT count(*) FROM stale
