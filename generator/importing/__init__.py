"""Word, PDF and text -> draft records: read, divide, recognise, write, prove."""
