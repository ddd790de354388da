SELECT count(*) FROM text t
WHERE t.role = 'Statement' AND t.lead = t.seq AND t.superseded_by IS NULL
  AND (t.issuing = $organisation OR (t.outlet = $organisation AND t.issuing IS NULL
    AND (t.issuer IS NULL OR (SELECT kinds FROM organisation WHERE id = $organisation) <> '["outlet"]')))
