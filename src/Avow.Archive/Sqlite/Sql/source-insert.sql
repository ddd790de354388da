INSERT INTO source (address, host)
SELECT $address, $host WHERE NOT EXISTS (SELECT 1 FROM source WHERE kept = $address)
ON CONFLICT (address) DO NOTHING
