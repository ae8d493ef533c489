"""The craft: files and arrays in, files and arrays out. Knows no user, no asset, no database."""
