SELECT correction FROM correction WHERE capture = $capture AND ordinal = $ordinal ORDER BY seq
