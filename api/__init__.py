"""The HTTP door: chat and SSE, generated tool routes, assets, runs, workflows, health."""
