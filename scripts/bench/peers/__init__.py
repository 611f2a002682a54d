"""Two searches that static sites have, run on the same text."""
