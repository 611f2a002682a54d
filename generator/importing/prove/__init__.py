"""Drafts tried and compared with their source, and what goes back to text."""
