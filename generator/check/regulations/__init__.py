"""Rules on regulations and announcements."""
