SELECT relation FROM decision WHERE verdict = 'Rejected' ORDER BY relation
