SELECT DISTINCT document FROM resolution ORDER BY document
