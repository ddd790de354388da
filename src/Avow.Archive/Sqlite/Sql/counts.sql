SELECT (SELECT count(*) FROM capture), (SELECT count(*) FROM document),
       (SELECT count(*) FROM text WHERE lead = seq AND role = 'Statement'), (SELECT count(*) FROM text),
       (SELECT count(*) FROM relation WHERE id NOT IN (SELECT relation FROM decision WHERE verdict = 'Rejected')),
       (SELECT count(*) FROM organisation), (SELECT max(captured_at) FROM capture)
