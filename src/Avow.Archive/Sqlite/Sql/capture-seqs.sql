SELECT seq FROM capture ORDER BY seq
