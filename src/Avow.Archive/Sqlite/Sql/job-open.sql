SELECT number, wish, asked_by, asked_at, state, starts, began_at, ended_at, progress, tally, cancelled_by, failure
FROM job WHERE state IN ('Waiting', 'Running') ORDER BY number
