"""Word files, read from their XML: libraries for them drop insertions that nobody has accepted yet."""
