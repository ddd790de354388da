SELECT count(DISTINCT t.lead) FROM told e JOIN text t ON t.lead = e.lead WHERE e.event = $event AND t.superseded_by IS NULL AND t.role <> 'Frame'
