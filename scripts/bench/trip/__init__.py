"""The round trip of the import: what records print, as text, as Word and as PDF, becomes records again."""
