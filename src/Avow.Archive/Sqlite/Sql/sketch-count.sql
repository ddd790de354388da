SELECT count(*) FROM sketch
