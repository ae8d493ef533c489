"""A message put the way the tools' own examples say it: typing, slang, order of words, courtesies and asides."""
