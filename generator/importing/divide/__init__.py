"""A manuscript -> the documents that it holds."""
