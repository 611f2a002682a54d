"""Plain text -> paragraphs."""
