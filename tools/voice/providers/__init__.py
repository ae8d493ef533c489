"""Engines of the capability `voice.speak`, one file each."""
