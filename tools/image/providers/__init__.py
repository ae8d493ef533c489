"""Engines that make pictures."""
