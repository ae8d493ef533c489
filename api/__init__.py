"""The HTTP door: threads, runs, events, assets, tools. Thin: every decision is made in `graphs`, `memory` and `tools`."""
