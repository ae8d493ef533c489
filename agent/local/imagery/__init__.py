"""Pictures and sheets: their letters, light, size and details."""
