UPDATE text SET lead = seq WHERE lead <> seq
