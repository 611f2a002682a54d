"""Rules of appointments and removals."""
