"""Ground floor: settings, errors, clock, database, redis, events, storage, embedded engines, models, security, telemetry."""
