"""Laws as data with dates: editions, articles, what a citation means on a day, and what nobody could verify yet."""
