SELECT count(*) FROM capture
