"""The showcase against the print: run by scripts/facts, and no test of the program."""
