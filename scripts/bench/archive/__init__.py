"""A generated archive of gazettes: thirty years of documents that no one wrote."""
