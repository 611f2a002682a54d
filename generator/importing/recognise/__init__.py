"""One module a genre: what the lines of a document of it say, as the data of a record."""
