"""Scripts for videos: writing them, angles to write them from, and the words a post goes out with."""
