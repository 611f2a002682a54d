"""A file of an office -> `Manuscript`: a reader a format; nothing fetched, nothing run, all of it bounded."""
