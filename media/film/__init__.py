"""Films from scenes: pictures, own clips, narration, music and words, set on a timeline, drawn frame by frame and encoded once."""
