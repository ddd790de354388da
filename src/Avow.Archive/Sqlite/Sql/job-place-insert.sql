INSERT OR IGNORE INTO job_place (job, place) VALUES ($job, $place)
