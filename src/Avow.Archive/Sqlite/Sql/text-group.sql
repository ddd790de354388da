-- Whoever followed this text follows it to its new lead: a lead is always its own.
UPDATE text SET lead = $lead WHERE seq = $seq OR lead = $seq
