SELECT id FROM capture WHERE about = $about ORDER BY seq LIMIT 1
