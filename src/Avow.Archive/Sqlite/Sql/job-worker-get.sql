SELECT worker, until FROM job_worker
