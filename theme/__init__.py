"""The MkDocs theme `gazette`: templates, styles, and the search client's scripts."""
