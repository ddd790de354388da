UPDATE text SET outlet = $outlet, issuing = $issuing WHERE seq = $seq AND (outlet IS NOT $outlet OR issuing IS NOT $issuing)
