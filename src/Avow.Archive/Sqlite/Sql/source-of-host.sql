SELECT 1 FROM source WHERE host = $host LIMIT 1
