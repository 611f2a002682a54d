"""Rules of the handling of motions and suggestions."""
