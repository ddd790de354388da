-- Whether another capture of the source is shown, so that its address is told anyway.
SELECT 1 FROM capture c
WHERE c.source = $source AND c.seq <> $capture AND (c.withheld = 0
  OR EXISTS (SELECT 1 FROM document d JOIN text t ON t.document = d.seq WHERE d.capture = c.seq AND t.superseded_by IS NULL))
LIMIT 1
