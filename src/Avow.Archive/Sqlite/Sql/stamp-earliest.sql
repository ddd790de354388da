SELECT min(changed_at) FROM stamp
