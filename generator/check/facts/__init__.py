"""Rules of what sentences say against what the corpus holds."""
