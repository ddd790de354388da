INSERT INTO job (wish, asked_by, asked_at, state, progress, tally) VALUES ($wish, $by, $at, 'Waiting', $progress, $tally)
RETURNING number
