"""Messages that announce something, and the facts that stand in them: prices, dates, places."""
