SELECT max(changed_at) FROM stamp WHERE text > $after AND text <= $until
