UPDATE text SET lead = seq WHERE seq IN (SELECT value FROM json_each($among)) AND lead <> seq
