DELETE FROM resolution WHERE document = (SELECT seq FROM document WHERE id = $document) AND key = $key
