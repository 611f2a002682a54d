"""What must hook into MkDocs."""
