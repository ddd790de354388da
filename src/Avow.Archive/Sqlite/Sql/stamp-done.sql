DELETE FROM unstamped
