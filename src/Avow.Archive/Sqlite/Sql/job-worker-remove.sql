DELETE FROM job_worker WHERE worker = $worker
