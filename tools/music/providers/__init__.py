"""Engines that make music."""
