SELECT organisation FROM watched WHERE event = $event ORDER BY organisation
