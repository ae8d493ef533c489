"""Tools of the tests: small, real tools found by discovery through JARVIS_TOOL_PACKAGES."""
