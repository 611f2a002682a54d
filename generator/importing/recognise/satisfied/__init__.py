"""Ballots on satisfaction: in tables, however these are headed, and in sentences."""
