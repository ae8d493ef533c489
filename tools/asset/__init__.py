"""The person's files: what they are and where they are."""
