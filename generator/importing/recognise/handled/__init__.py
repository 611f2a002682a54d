"""Reports on handling: the counts that their sentences say, the motions and suggestions that they name."""
