INSERT INTO withheld (thing, kind, source, rule) VALUES ($thing, $kind, $source, $rule)
ON CONFLICT (thing) DO UPDATE SET kind = $kind, source = $source, rule = $rule
