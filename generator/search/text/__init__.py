"""What is searched: the text that pages show, its characters and how they are read."""
