SELECT seq FROM capture WHERE source = $source ORDER BY seq
