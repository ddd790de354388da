SELECT count(*) FROM text t JOIN word w ON w.text = t.seq
WHERE t.role = $role AND t.lead = t.seq
  AND (t.issuing = $organisation OR t.outlet = $organisation) AND w.organisation = $organisation
