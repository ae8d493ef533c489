"""What `video.edit` can do to a clip: one file each, found by discovery, compiled together into one render."""
