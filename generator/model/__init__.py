"""What a record may say: the types of values, references, registers, issues and shared blocks."""
