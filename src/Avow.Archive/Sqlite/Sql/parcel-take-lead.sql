UPDATE text SET lead = $lead, superseded_by = $superseded_by WHERE seq = $seq
