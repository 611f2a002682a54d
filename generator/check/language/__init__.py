"""Rules of language and form."""
