"""Posts: what goes out, where and when; what is planned or out already; posts that are still to be written."""
