SELECT before, after FROM change WHERE kind = $kind AND thing = $thing ORDER BY number DESC, ordinal DESC LIMIT $most
