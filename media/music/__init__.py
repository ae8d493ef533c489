"""Music made here: a piece is composed as notes (pure Python, light), then played from sampled instruments and mixed (numpy)."""
