"""A workspace: the folder in which an office keeps its records and what is made of them."""
