INSERT INTO job_finding (job, key, finding) SELECT $job, $key, $finding
WHERE (SELECT count(*) FROM job_finding WHERE job = $job) < $most
ON CONFLICT (job, key) DO NOTHING
