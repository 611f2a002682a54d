"""PDFs with text: glyphs at places on pages -> lines, columns, tables, paragraphs."""
