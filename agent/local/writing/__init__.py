"""Words that are to be written: content calendars, captions, scripts."""
