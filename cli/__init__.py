"""The `jarvis` command: a thin client of the API, and the composition root (`jarvis serve`)."""
