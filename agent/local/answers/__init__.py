"""Messages that are answered in words: small talk, prices, what there is and what there is not."""
