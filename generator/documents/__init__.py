"""What is printed: a document, and how text, links and citations become its Markdown."""
