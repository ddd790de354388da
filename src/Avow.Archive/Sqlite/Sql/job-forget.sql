DELETE FROM job WHERE state NOT IN ('Waiting', 'Running')
  AND (ended_at < $before OR number NOT IN (SELECT number FROM job WHERE state NOT IN ('Waiting', 'Running') ORDER BY number DESC LIMIT $most))
