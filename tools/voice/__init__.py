"""Voices: speaking a text."""
