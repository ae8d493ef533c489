"""Embedded engines: PostgreSQL and Redis from wheels, run under JARVIS_HOME by our own supervisor with our own configuration."""
