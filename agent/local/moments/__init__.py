"""Points in time, read part by part: times of day, days, recurrences and zones, which `agent.local.times` puts together."""
