DELETE FROM membership WHERE member = $member AND whole = $whole AND capacity = $capacity
