"""Messenger doors (Telegram, LINE): a transport in, the same runs and events out."""
