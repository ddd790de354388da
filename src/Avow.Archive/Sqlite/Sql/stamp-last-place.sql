SELECT max(text) FROM stamp
