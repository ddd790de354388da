INSERT INTO source (address, host, kept) VALUES ($address, $host, $kept) ON CONFLICT (address) DO NOTHING
