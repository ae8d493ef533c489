"""Several things in one message: each with its own words, in several versions, or of different kinds."""
