"""Fine cases of the rules of meetings, a line a case; the coarse ones are in tests/bad and tests/good."""
