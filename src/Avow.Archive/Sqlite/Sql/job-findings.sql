SELECT finding FROM job_finding WHERE job = $job ORDER BY seq
