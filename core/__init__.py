"""Ground floor: settings, errors, clock, database, redis, events, storage, embedded engines, models, security, telemetry."""

import os

# Whoever imports pythainlp first decides: without this it makes a folder in the person's home. Its older name, with this one, is refused.
if "PYTHAINLP_READ_MODE" not in os.environ:
    os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")

# From its import on, onnxruntime 1.31 keeps an identifier and a database in the person's home and sends what it runs to Microsoft, unless
# this is set (Privacy.md in its wheel).
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
