"""Ground floor: settings, errors, clock, database, redis, events, storage, embedded engines, models, security, telemetry."""

import os

# Whoever imports pythainlp first decides: without this it makes a folder in the person's home. Its older name, with this one, is refused.
if "PYTHAINLP_READ_MODE" not in os.environ:
    os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")
