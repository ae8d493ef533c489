"""Labelled sentences and foreign catalogues: how well the local planner understands, measured. `make eval` prints the tables."""
