"""Insight: what was made, what it cost, and what the numbers say."""
