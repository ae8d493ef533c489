"""Benchmarks: what the documentation promises, measured on real processes. `python -P -m benchmarks` runs all, `-m benchmarks.NAME` one."""
