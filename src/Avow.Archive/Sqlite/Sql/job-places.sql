SELECT place FROM job_place WHERE job = $job
