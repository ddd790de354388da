UPDATE text SET lead = (SELECT seq FROM text WHERE id = $lead) WHERE id = $id
