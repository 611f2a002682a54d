"""The search of this project: its index built and asked as a reader's browser asks it."""
