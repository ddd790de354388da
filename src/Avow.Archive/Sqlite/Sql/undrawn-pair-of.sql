SELECT t.id, u.gone FROM undrawn_pair u JOIN text t ON t.seq = u.other WHERE u.text = $text AND u.is_translation = 1 AND t.superseded_by IS NULL
