"""Rules of issues and their contents."""
