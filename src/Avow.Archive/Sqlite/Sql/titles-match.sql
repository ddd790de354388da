SELECT rowid FROM titles WHERE titles MATCH $match
