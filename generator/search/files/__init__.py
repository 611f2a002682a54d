"""The files that the search client reads, one module each, and their common encodings."""
