SELECT t.withheld FROM text t WHERE t.statement = $id
