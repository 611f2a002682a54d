"""Web pages -> blocks; nothing that a page names is fetched."""
