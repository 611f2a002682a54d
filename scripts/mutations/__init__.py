"""Mutations of content/: one fact changed at a time, to see whether the proof-reader notices."""
