SELECT seq, lead FROM text
