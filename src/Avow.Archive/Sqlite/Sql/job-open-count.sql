SELECT count(*) FROM job WHERE state IN ('Waiting', 'Running')
