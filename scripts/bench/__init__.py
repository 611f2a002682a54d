"""The benchmark of the search: a generated archive, this project's index and two others on it."""
