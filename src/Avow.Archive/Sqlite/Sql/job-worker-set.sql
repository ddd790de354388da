INSERT INTO job_worker (one, worker, until) VALUES (1, $worker, $until)
ON CONFLICT (one) DO UPDATE SET worker = excluded.worker, until = excluded.until
