"""Step two, link: every reference of every record is found in the registers, or is a problem."""
