"""Full-text search: Markdown pages in, the files that the search page loads out."""
