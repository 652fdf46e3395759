"""Chinese numerals, dates, money and measure words: read from text and written into it."""
