"""Rules of privacy and embargo."""
