"""Rules on deputies' credentials."""
