INSERT INTO source (address, host) VALUES ($address, $host) ON CONFLICT (address) DO NOTHING
