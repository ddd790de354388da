SELECT a, b, spans FROM shared
