UPDATE generation SET number = number + 1
