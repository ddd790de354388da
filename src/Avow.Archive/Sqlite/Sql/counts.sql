SELECT (SELECT count(*) FROM capture), (SELECT count(*) FROM document WHERE superseded = 0),
       (SELECT count(*) FROM text WHERE lead = seq AND role = 'Statement' AND superseded_by IS NULL), (SELECT count(*) FROM text WHERE superseded_by IS NULL),
       (SELECT count(*) FROM relation
        WHERE id NOT IN (SELECT relation FROM decision WHERE verdict = 'Rejected')
          AND from_text NOT IN (SELECT seq FROM text WHERE superseded_by IS NOT NULL)
          AND to_text NOT IN (SELECT seq FROM text WHERE superseded_by IS NOT NULL)),
       (SELECT count(*) FROM organisation), (SELECT max(captured_at) FROM capture), (SELECT count(*) FROM damage)
