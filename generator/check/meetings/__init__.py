"""Rules of meetings: who was there, when, what they passed."""
