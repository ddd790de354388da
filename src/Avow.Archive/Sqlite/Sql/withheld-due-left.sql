SELECT coalesce(sum((SELECT count(*) FROM capture WHERE seq > after)), 0) FROM withheld_due
