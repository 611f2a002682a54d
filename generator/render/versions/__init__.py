"""The pages of a regulation's versions: one beside the one before, and every article through time."""
