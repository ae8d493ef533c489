"""Clips and pictures that were sent, and what is to be done with them, or cannot be."""
