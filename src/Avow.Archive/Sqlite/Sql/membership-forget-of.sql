DELETE FROM membership WHERE member = $member
